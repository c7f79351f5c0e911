<#ftl output_format="HTML">
<#-- The site as a whole: pages that others lead to, names that must be unique, and whether JBake has read everything. -->
<#import "/macros/fault.ftl" as fault>
<#import "/macros/links.ftl" as links>
<#import "/macros/events.ftl" as events>
<#import "folders.ftl" as folders>

<#-- The pages that every other page leads to. There is one of each. -->
<#assign single = {"home": "index", "timeline": "timeline", "people": "people", "questions": "questions", "sources": "sources"}>

<#-- `faulty`: paths that have findings already. What follows from those is not told as well. -->
<#function findings faulty>
  <#local read = all_content?map(d -> folders.slashes(d.file)) out = []>
  <#list folders.pages() as file>
    <#if !read?seq_contains(file) && !faulty?seq_contains(fault.short(file))>
      <#local out = out + [folders.finding(file, "header-value", "JBake does not read this page", "look at its header for signs that cannot be seen")]>
    </#if>
  </#list>
  <#if faulty?has_content><#return out></#if>
  <#local docs = published_content?filter(d -> d.uri??)>
  <#list single as type, name>
    <#local file = folders.content + "/" + name + ".md">
    <#if !docs?filter(d -> d.type == type && d.uri == name + ".html")?has_content>
      <#local out = out + [folders.finding(file, "reference-resolves", "every page leads here, and there is no published page of type " + type, "write one, with type=" + type + " and status=published")]>
    </#if>
    <#list docs?filter(d -> d.type == type && d.uri != name + ".html") as doc>
      <#local out = out + [folders.finding(doc.file, "header-value", "there is one page of type " + type + ", and it is " + name + ".md", "give this page another type, such as page")]>
    </#list>
  </#list>
  <#list ["nav", "foot"] as key><#list links.list(config["site_" + key]) as name>
    <#if !docs?filter(d -> d.uri == name + ".html")?has_content>
      <#local out = out + [folders.finding("jbake.properties", "reference-resolves", "site." + key + " names “" + name + "”, and there is no such published page", "write content/" + name + ".md, or take the name out")]>
    </#if>
  </#list></#list>
  <#return out + names() + unplaced()>
</#function>

<#-- Headers name people, events and questions by file name alone. -->
<#function names>
  <#local out = []>
  <#list [published_persons![], published_events![], published_questions![]] as docs>
    <#local slugs = []>
    <#list docs?sort_by("uri") as doc>
      <#if slugs?seq_contains(links.slug(doc))>
        <#local out = out + [folders.finding(doc.file, "reference-resolves", "another page of type " + doc.type + " has the same file name", "rename one of the two: headers name them by it")]>
      </#if>
      <#local slugs = slugs + [links.slug(doc)]>
    </#list>
  </#list>
  <#return out>
</#function>

<#-- Events that the timeline would show under no heading. -->
<#function unplaced>
  <#if !published_timelines?has_content><#return []></#if>
  <#local periods = events.periods(published_timelines[0].periods, events.sorted())>
  <#return periods?last.events?map(e -> folders.finding(e.file, "header-value", "no period of the timeline holds “" + e.when + "”", "widen a period in the header of timeline.md, or mend the date"))>
</#function>

<#-- JBake would write a draft beside the published pages, under a name of its own. -->
<#macro hold>
<#list all_content?filter(d -> d.status == "draft") as doc><#local held = db.deleteContent(doc.sourceuri)!></#list>
</#macro>
