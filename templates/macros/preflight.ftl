<#ftl output_format="HTML">
<#--
  What a bare bake looks at before it writes a page. JBake drops or spoils a page without a word where a header is
  not to its liking; this says so, with file, line and hint, and bakes nothing. The evidence check says far more.
-->
<#import "fault.ftl" as fault>
<#import "preflight/templates.ftl" as templates>
<#import "preflight/folders.ftl" as folders>
<#import "preflight/records.ftl" as records>
<#import "preflight/document.ftl" as document>
<#import "preflight/site.ftl" as site>

<#macro run>
<@fault.settle/>
<#attempt>
  <#local found = templates.findings() + records.found + folders.findings()>
  <#list folders.pages() as file><#local found = found + document.findings(file)></#list>
  <#local found = found + site.findings(found?map(f -> f.path))>
  <#list found?sort_by("line")?sort_by("path") as f>
    <@fault.print f.path + ":" + f.line?c + ": error " + f.rule + ": " + f.message + "\n    " + f.hint/>
  </#list>
<#recover>
  <#local found = [{}]>
  <@fault.print "templates/macros/preflight: error template: " + fault.reason(.error)/>
</#attempt>
<#if found?has_content>
  <#-- Nothing is baked from content with faults: a page that looks finished would hide them. -->
  <#local told = fault.engine.setSharedVariable("faulty", true)!>
  <#list published_content?map(d -> d.type) + all_content?map(d -> d.type) as type><#local dropped = db.deleteAllByDocType(type)!></#list>
  <#stop found?size?c + " fault(s) in the content">
</#if>
<@site.hold/>
<@folders.sweep/>
</#macro>

<#-- After the pages: one that could not be made is tried again, to learn why. The page's own guard has spoken of the rest. -->
<#macro after>
<#list db.unrenderedContent as doc>
  <#global content = doc again = true>
  <#attempt><#local page><#include "/" + config["template_" + doc.type + "_file"]></#local><#recover>
    <#if !.error?contains(fault.stopped)><@fault.print fault.short(doc.file) + ": error template: " + fault.reason(.error)/></#if>
  </#attempt>
</#list>
</#macro>
