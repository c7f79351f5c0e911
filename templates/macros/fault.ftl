<#ftl output_format="HTML">
<#-- How the bake says that something is wrong: one line and a hint a finding, in Maven's log, and never in a page. -->
<#assign java = "freemarker.template.utility.ObjectConstructor"?new()("freemarker.ext.beans.BeansWrapper").staticModels>
<#assign log = java["org.slf4j.LoggerFactory"].getLogger("explainer")>

<#macro print finding>
<#local said = log.error(finding)!>
</#macro>

<#-- A path as the author knows it, from the project's folder on. -->
<#function short path><#return path?replace("\\", "/")?remove_beginning(config.sourceFolder?string?replace("\\", "/") + "/")></#function>

<#-- Around every page: a template that cannot go on says so in the log, without the stack trace that FreeMarker would print into the page. -->
<#macro guard file>
<#-- Where the site was found faulty there is nothing left to bake, and nothing more to say. -->
<#if !published_content?has_content><#stop "nothing to bake"></#if>
<#attempt><#nested><#recover>
<@print short(file) + ": error template: " + .error?keep_before("----")?trim?replace(r"\s+", " ", "r")/>
<#stop "template error in " + file>
</#attempt>
</#macro>
