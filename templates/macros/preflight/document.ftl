<#ftl output_format="HTML">
<#-- One document: its header as it is typed, and everything that it names. -->
<#import "/macros/words.ftl" as words>
<#import "/macros/links.ftl" as links>
<#import "/macros/edtf.ftl" as edtf>
<#import "/macros/record.ftl" as record>
<#import "folders.ftl" as folders>

<#function keys type which><#return links.list(config["header_" + type + "_" + which]!)></#function>

<#-- A file's lines, or none where it is not UTF-8. -->
<#function lines file>
  <#attempt><#local text = folders.files.readString(folders.path.of(file, []))><#recover><#return []></#attempt>
  <#return text?remove_beginning("\xFEFF")?replace("\r\n", "\n")?split("\n")>
</#function>

<#function findings file>
  <#local all = lines(file)>
  <#if all?size == 0><#return [folders.finding(file, "header-value", "the file is not UTF-8", "save it as UTF-8: other encodings lose letters")]></#if>
  <#local end = all?seq_index_of("~~~~~~")>
  <#if end lt 0><#return [separator(file, all)]></#if>
  <#local header = {} at = {} out = []>
  <#list all[0..<end] as line>
    <#local key = line?keep_before("=")>
    <#if line?trim == ""><#continue></#if>
    <#if !line?matches("^[a-z][a-z_]*=.*$")>
      <#local out = out + [folders.finding(file, "header-value", "“" + line + "” is not a header line", "write key=value: a small-letter key, no space before the equals sign, no comment, no “---”", line?counter)]>
    <#elseif header[key]??>
      <#local out = out + [folders.finding(file, "header-value", "“" + key + "” stands twice, and only the first would count", "remove one of the two", line?counter)]>
    <#else>
      <#local header = header + {key: line?keep_after("=")?trim} at = at + {key: line?counter}>
    </#if>
  </#list>
  <#if all[end..]?size lt 2 || all[end + 1..]?join("")?trim == "">
    <#local out = out + [folders.finding(file, "header-complete", "there is no text below the header", "write at least one sentence under ~~~~~~", end + 1)]>
  </#if>
  <#local out = out + complete(file, header, at)>
  <#if out?size == 0><#local out = values(file, header, at) + references(file, header, at, all, end)></#if>
  <#return out>
</#function>

<#function separator file all>
  <#list all as line>
    <#if line?trim?matches("^~{3,}$")>
      <#return folders.finding(file, "header-complete", "the line that ends the header is not exactly ~~~~~~", "it is six tildes, with nothing before or after them", line?counter)>
    </#if>
  </#list>
  <#return folders.finding(file, "header-complete", "there is no line that ends the header", "put a line of six tildes, ~~~~~~, between the header and the text")>
</#function>

<#function complete file header at>
  <#local out = [] type = header.type!"">
  <#list ["type", "status"] as key>
    <#if !header[key]?has_content><#local out = out + [folders.finding(file, "header-complete", "“" + key + "” is missing", (key == "status")?then("add status=published, or status=draft to keep the page back", "add type=…: " + types()?join(", ")))]></#if>
  </#list>
  <#if type != "" && !types()?seq_contains(type)>
    <#return out + [folders.finding(file, "header-value", "“" + type + "” is not a type", "the types are " + types()?join(", "), at.type)]>
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

<#function types>
  <#return config?keys?filter(k -> k?matches("^header_[a-z]+_required$") && k != "header_all_required")?map(k -> k?remove_beginning("header_")?remove_ending("_required"))?sort>
</#function>

<#function values file header at>
  <#local out = []>
  <#if !["published", "draft"]?seq_contains(header.status)>
    <#local out = out + [folders.finding(file, "header-value", "“" + header.status + "” is not a status", "it is published or draft", at.status)]>
  </#if>
  <#list ["date", "checked", "as_of"]?filter(k -> header[k]?has_content) as key>
    <#if !edtf.exact(header[key]) || !edtf.valid(header[key])>
      <#local out = out + [folders.finding(file, "header-value", "“" + header[key] + "” is not a date", "write " + key + " as year, month, day: 2025-03-09", at[key])]>
    </#if>
  </#list>
  <#if header.when?? && !edtf.valid(header.when)>
    <#local out = out + [folders.finding(file, "header-value", "“" + header.when + "” is not a date that can be read", "write 2022-02-25, 2022-01, 2022, 199X, 2022-02~ (about), ../2022-02-21 (by), 2022-02-26/.. (since) or 2022-02-24/2022-02-26", at.when)]>
  </#if>
  <#if header.state?? && !words.states[header.state]??>
    <#local out = out + [folders.finding(file, "header-value", "“" + header.state + "” is not a state", "it is one of " + words.states?keys?join(", "), at.state)]>
  </#if>
  <#if header.order?has_content && !header.order?matches(r"^\d{1,4}$")>
    <#local out = out + [folders.finding(file, "header-value", "“" + header.order + "” is not a whole number", "order is 1, 2, 3 …: the place among events of one day", at.order)]>
  </#if>
  <#if header.evidence?has_content && header.evidence != "none">
    <#local out = out + [folders.finding(file, "header-value", "“" + header.evidence + "” says nothing here", "evidence=none exempts a page that tells no story; leave the key out otherwise", at.evidence)]>
  </#if>
  <#if header.camp?? && published_peoples?has_content && !links.pairs(published_peoples[0].camps!)?map(c -> c.id)?seq_contains(header.camp)>
    <#local out = out + [folders.finding(file, "header-value", "“" + header.camp + "” is not a camp", "the camps are named in the header of the people page", at.camp)]>
  </#if>
  <#list ["periods", "camps"]?filter(k -> header[k]?has_content) as key>
    <#list links.pairs(header[key]) as pair>
      <#if pair.id == "" || pair.label == "" || (key == "periods" && !edtf.valid(pair.label))>
        <#local out = out + [folders.finding(file, "header-value", "“" + key + "” cannot be read", (key == "periods")?then("write Label: date/date; Label: date/date", "write slug: Label; slug: Label"), at[key])]><#break>
      </#if>
    </#list>
  </#list>
  <#return out>
</#function>

<#function references file header at all end>
  <#local out = [] lists = {"people": published_persons, "events": published_events, "questions": published_questions}>
  <#list lists as key, docs>
    <#list links.list(header[key]!) as slug>
      <#if !links.find(docs, slug)?has_content>
        <#local out = out + [folders.finding(file, "reference-resolves", "there is no page for “" + slug + "” in " + key, "it is a file name without .md, of a published page", at[key])]>
      </#if>
    </#list>
  </#list>
  <#list links.list(header.sources!) as id><#local out = out + citation(file, id, at.sources)></#list>
  <#list all[end + 1..] as line>
    <#list line?matches(r'\]\(\s*<?([^)\s>]+)') as m>
      <#local target = m?groups[1] n = end + 1 + line?counter>
      <#if target == "#editor"><#continue></#if>
      <#if target?matches(r"^#[a-z0-9-]+-\d+$")>
        <#local out = out + citation(file, target[1..], n)>
      <#elseif !target?matches("^([a-z][a-z0-9+.-]*:|//|#).*", "i")>
        <#local away = target?keep_before("#")>
        <#local to = folders.path.of(file, []).resolveSibling(away).normalize()>
        <#if away?starts_with("/") || !to.startsWith(folders.path.of(config.sourceFolder?string, [])) || !reachable(to?string, away)>
          <#local out = out + [folders.finding(file, "reference-resolves", "the link to “" + target + "” leads nowhere", "link to a published .md file, or to a picture that is there, from this file's own folder", n)]>
        </#if>
      </#if>
    </#list>
  </#list>
  <#return out>
</#function>

<#function reachable to away>
  <#if folders.made?seq_contains(to?replace("\\", "/")?remove_beginning(folders.content?replace("\\", "/") + "/"))><#return true></#if>
  <#if away?ends_with(".md")><#return published_content?filter(d -> d.file?replace("\\", "/") == to?replace("\\", "/"))?has_content></#if>
  <#if folders.files.isRegularFile(folders.path.of(to, []), [])><#return true></#if>
  <#-- A picture among the assets is addressed as the page will see it. -->
  <#return folders.files.isRegularFile(folders.path.of(to?replace(folders.content, folders.assets), []), [])>
</#function>

<#function citation file id line>
  <#local p = record.passage(id)>
  <#if !p?has_content><#return [folders.finding(file, "citation-resolves", "there is no passage “" + id + "”", "a citation is the source's key and a passage number of its record, as in " + (record.records?first.key)!"key" + "-1", line)]></#if>
  <#if !record.citable(p)><#return [folders.finding(file, "citation-resolves", "passage “" + id + "” is a " + p.kind, "cite the passage that says it", line)]></#if>
  <#return []>
</#function>
