<#ftl output_format="HTML">
<#-- One document: its header as it is typed. What the header and the text name is looked at once it can be read. -->
<#import "/macros/links.ftl" as links>
<#import "folders.ftl" as folders>
<#import "values.ftl" as values>
<#import "references.ftl" as references>
<#import "text.ftl" as text>

<#assign separator = "~~~~~~">

<#function keys type which><#return links.list(config["header_" + type + "_" + which]!)></#function>

<#-- A file's lines, or none where it is not UTF-8. -->
<#function lines file>
  <#attempt><#local all = folders.files.readString(folders.path.of(file, []))><#recover><#return []></#attempt>
  <#return all?remove_beginning("\xFEFF")?replace("\r\n", "\n")?replace("\r", "\n")?split("\n")>
</#function>

<#function findings file>
  <#local all = lines(file)>
  <#if all?size == 0><#return [folders.finding(file, "header-value", "the file is not UTF-8", "save it as UTF-8: other encodings lose letters")]></#if>
  <#local end = all?seq_index_of(separator)>
  <#if end lt 0><#return [unseparated(file, all)]></#if>
  <#local header = {} at = {} out = text.letters(file, all)>
  <#list all[0..<end] as line>
    <#local key = line?keep_before("=")>
    <#if line == ""><#continue></#if>
    <#if !line?matches("^[a-z][a-z_]*=(?s:.*)$")>
      <#local out = out + [folders.finding(file, "header-value", "“" + line + "” is not a header line", "write key=value: a small-letter key, no space before the equals sign, no comment, no “---”", line?counter)]>
    <#elseif header[key]??>
      <#local out = out + [folders.finding(file, "header-value", "“" + key + "” stands twice, and only the first would count", "remove one of the two", line?counter)]>
    <#else>
      <#local header = header + {key: line?keep_after("=")?trim} at = at + {key: line?counter}>
    </#if>
  </#list>
  <#if all[end + 1..]?join("")?trim == "">
    <#local out = out + [folders.finding(file, "header-complete", "there is no text below the header", "write at least one sentence under " + separator, end + 1)]>
  </#if>
  <#local out = out + complete(file, header, at)>
  <#if out?size == 0>
    <#local out = values.findings(file, header, at) + references.findings(file, header, at, all, end) + text.findings(file, all, end)>
  </#if>
  <#return out>
</#function>

<#function unseparated file all>
  <#list all as line>
    <#if line?trim?matches("^~{3,}$")>
      <#return folders.finding(file, "header-complete", "the line that ends the header is not exactly " + separator, "it is six tildes, with nothing before or after them", line?counter)>
    </#if>
  </#list>
  <#return folders.finding(file, "header-complete", "there is no line that ends the header", "put a line of six tildes, " + separator + ", between the header and the text")>
</#function>

<#function complete file header at>
  <#local out = [] type = header.type!"">
  <#list ["type", "status"] as key>
    <#if !header[key]?has_content><#local out = out + [folders.finding(file, "header-complete", "“" + key + "” is missing", (key == "status")?then("add status=published, or status=draft to keep the page back", "add type=…: " + types?join(", ")))]></#if>
  </#list>
  <#if type != "" && !types?seq_contains(type)>
    <#return out + [folders.finding(file, "header-value", "“" + type + "” is not a type", "the types are " + types?join(", "), at.type)]>
  </#if>
  <#if type != "">
    <#list keys("all", "required") + keys(type, "required") as key>
      <#if key != "type" && key != "status" && !header[key]?has_content>
        <#local out = out + [folders.finding(file, "header-complete", "“" + key + "” is missing", "a document of type " + type + " needs it", at[key]!1)]>
      </#if>
    </#list>
    <#local known = keys("all", "required") + keys("all", "optional") + keys(type, "required") + keys(type, "optional")>
    <#list header?keys?filter(k -> !known?seq_contains(k)) as key>
      <#local out = out + [folders.finding(file, "header-value", "“" + key + "” is not a key of type " + type, "its keys are " + known?join(", "), at[key])]>
    </#list>
  </#if>
  <#return out>
</#function>

<#assign types = config?keys?filter(k -> k?matches("^header_[a-z]+_required$") && k != "header_all_required")?map(k -> k?remove_beginning("header_")?remove_ending("_required"))?sort>
