<#ftl output_format="HTML">
<#-- How the bake says that something is wrong: one line and a hint a finding, in Maven's log, and never in a page. -->
<#assign java = "freemarker.template.utility.ObjectConstructor"?new()("freemarker.ext.beans.BeansWrapper").staticModels>
<#assign log = java["org.slf4j.LoggerFactory"].getLogger("explainer")>
<#assign engine = java["freemarker.core.Environment"].getCurrentEnvironment().configuration>

<#macro print finding>
<#local said = log.error(finding)!>
</#macro>

<#-- FreeMarker's own way with an error is to print a stack trace into the page, and it writes numbers and dates as the machine's language does. From here on it does neither. -->
<#macro settle>
<#local done = engine.setLocale(java["java.util.Locale"].UK)!>
<#local done = engine.setTemplateExceptionHandler(java["freemarker.template.TemplateExceptionHandler"].RETHROW_HANDLER)!>
</#macro>

<#-- A path as the author knows it, from the project's folder on. -->
<#function short path><#return path?replace("\\", "/")?remove_beginning(config.sourceFolder?string?replace("\\", "/") + "/")></#function>

<#-- What FreeMarker says of an error, on one line; where the template stands comes with it. -->
<#function reason error><#return error?keep_before("----")?trim?replace(r"\s+", " ", "r")></#function>

<#-- Around every page: nothing of it is written where its template cannot go on, and the log says why. Where the look at the content has found faults, nothing is written at all. -->
<#assign stopped = "the template stopped at ">
<#macro guard file>
<#if faulty??><#stop stopped + file></#if>
<#attempt><#nested><#recover>
<#if !again??><@print short(file) + ": error template: " + reason(.error)/></#if>
<#stop stopped + file>
</#attempt>
</#macro>
