<#ftl output_format="HTML">
<#-- The templates: that each can be read, and that JBake has an engine for it. -->
<#import "/macros/fault.ftl" as fault>
<#import "folders.ftl" as folders>
<#import "document.ftl" as document>

<#assign root = config.templateFolder?string?replace("\\", "/")>

<#function findings>
  <#local out = []>
  <#list folders.below(root)?filter(f -> folders.visible(f, root)) as file>
    <#local name = file?remove_beginning(root + "/")>
    <#if !name?ends_with(".ftl")>
      <#local out = out + [folders.finding(file, "template", "a template's name ends in .ftl", "JBake has no engine for anything else, and writes an empty page; rename it")]>
    <#else>
      <#attempt><#local read = .get_optional_template("/" + name)><#recover><#local out = out + [unreadable(file)]></#attempt>
    </#if>
  </#list>
  <#list document.types + ["archive", "feed", "sitemap", "error404", "masterindex"] as type>
    <#local name = config["template_" + type + "_file"]!>
    <#if name == "" || !folders.files.isRegularFile(folders.path.of(root, name?split("/")))>
      <#local out = out + [folders.finding("jbake.properties", "template", "there is no template “" + name + "” for " + type, "template." + type + ".file names a file below templates")]>
    </#if>
  </#list>
  <#return out>
</#function>

<#-- A template that cannot be loaded keeps the reason to itself; read as text, it tells. -->
<#function unreadable file>
  <#attempt><#local read = folders.files.readString(folders.path.of(file, []))?interpret><#local why = "the file cannot be read"><#recover>
    <#local why = .error?keep_after("---begin-message---")?keep_before("---end-message---")?replace(r'Syntax error in template "[^"]*"', "syntax error", "r")>
  </#attempt>
  <#local line = 1>
  <#list why?matches(r"in line (\d+)") as m><#local line = m?groups[1]?number><#break></#list>
  <#return folders.finding(file, "template", fault.reason(why), "mend what FreeMarker names", line)>
</#function>
