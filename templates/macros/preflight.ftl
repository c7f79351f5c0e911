<#ftl output_format="HTML">
<#--
  What a bare bake looks at before it writes a page. JBake drops or spoils a page without a word where a header is
  not to its liking; this says so, with file, line and hint, and bakes nothing. The evidence check says far more.
-->
<#import "fault.ftl" as fault>
<#import "links.ftl" as links>
<#import "preflight/folders.ftl" as folders>
<#import "preflight/document.ftl" as document>
<#import "preflight/records.ftl" as records>

<#macro run>
<#attempt>
  <#local found = records.findings() + folders.findings()>
  <#list folders.pages() as file><#local found = found + document.findings(file)></#list>
  <#list found?sort_by("line")?sort_by("path") as f>
    <@fault.print f.path + ":" + f.line?c + ": error " + f.rule + ": " + f.message + "\n    " + f.hint/>
  </#list>
<#recover>
  <#local found = [{}]>
  <@fault.print "templates/macros/preflight: error template: " + .error?keep_before("----")?trim/>
</#attempt>
<#if found?has_content>
  <#-- Nothing is baked from content with faults: a page that looks finished would hide them. -->
  <#list published_content?map(d -> d.type) + all_content?map(d -> d.type) as type><#local dropped = db.deleteAllByDocType(type)!></#list>
  <#stop found?size?c + " fault(s) in the content">
</#if>
<@folders.sweep/>
</#macro>
