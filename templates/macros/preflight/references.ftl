<#ftl output_format="HTML">
<#-- Everything that a document names: people, events, questions, passages, other pages, pictures. -->
<#import "/macros/links.ftl" as links>
<#import "/macros/record.ftl" as record>
<#import "/macros/citations.ftl" as citations>
<#import "folders.ftl" as folders>
<#import "records.ftl" as records>
<#import "text.ftl" as text>

<#-- What is published, with the paths of its files beside it: asked of the store once, because every answer is a search of it all. -->
<#assign documents = published_content?filter(d -> d.uri??) paths = documents?map(d -> folders.slashes(d.file))>
<#assign named = {"people": published_persons![], "events": published_events![], "questions": published_questions![], "answers": published_questions![]}>

<#function findings file header at all end>
  <#local out = []>
  <#list named as key, docs>
    <#list links.list(header[key]!) as slug>
      <#if !links.find(docs, slug)?has_content>
        <#local out = out + [folders.finding(file, "reference-resolves", "there is no page for “" + slug + "” in " + key, "it is a file name without .md, of a published page", at[key])]>
      </#if>
    </#list>
  </#list>
  <#local out = out + corrected(file, header, at)>
  <#list links.list(header.sources!) as id><#local out = out + citation(file, id, at.sources)></#list>
  <#list text.prose(all, end) as line>
    <#list line?matches(r'(?:\]\(|^ {0,3}\[[^\]]+\]:)\s*<?([^)\s>]+)') as m>
      <#local out = out + target(file, m?groups[1], end + 1 + line?counter)>
    </#list>
  </#list>
  <#return out>
</#function>

<#-- A correction names a page that is there, and a claim on it. -->
<#function corrected file header at>
  <#if !header.corrects?has_content><#return []></#if>
  <#local pages = documents?filter(d -> links.isPage(d) && d.uri == header.corrects + ".html")>
  <#if pages?size == 0>
    <#return [folders.finding(file, "reference-resolves", "there is no page “" + header.corrects + "” to correct", "it is a page's address without .html, from the site's root on: timeline/first-meeting", at.corrects)]>
  </#if>
  <#local claims = citations.claims(pages?first.body)?size>
  <#if header.claim?has_content && !(header.claim?matches(r"\d{1,4}") && header.claim?number <= claims)>
    <#return [folders.finding(file, "reference-resolves", "“" + header.corrects + "” has no claim “" + header.claim + "”", "its claims are 0, the summary, to " + claims + ": the number in a claim's address, #c2", at.claim)]>
  </#if>
  <#return []>
</#function>

<#function target file target line>
  <#if target == "#editor" || target?matches("^#lang-[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$") || target?matches("^(https?|mailto):.*", "i")><#return []></#if>
  <#if target?matches("^([a-z][a-z0-9+.-]*:|//).*", "i")>
    <#return [folders.finding(file, "reference-resolves", "“" + target + "” is no address that a page may lead to", "begin it with https:, or lead to a file of this site", line)]>
  </#if>
  <#if target?matches(r"^#[a-z0-9-]+-\d+$")><#return citation(file, target[1..], line)></#if>
  <#local away = target?keep_before("#") to = file>
  <#if away != ""><#local to = folders.slashes(folders.path.of(file, []).resolveSibling(away).normalize())></#if>
  <#if away?starts_with("/") || !to?starts_with(folders.content + "/") || !reachable(to, away) || !anchored(to, target?keep_after("#"))>
    <#return [folders.finding(file, "reference-resolves", "the link to “" + target + "” leads nowhere", "link to a published .md file, or to a picture that is there, from this file's own folder", line)]>
  </#if>
  <#return []>
</#function>

<#function reachable to away>
  <#if away == "" || folders.made?seq_contains(to?remove_beginning(folders.content + "/"))><#return true></#if>
  <#if away?ends_with(".md")><#return paths?seq_contains(to) && links.isPage(documents[paths?seq_index_of(to)])></#if>
  <#if folders.files.isRegularFile(folders.path.of(to, []), [])><#return true></#if>
  <#-- A picture among the assets is addressed as the page will see it. -->
  <#return folders.files.isRegularFile(folders.path.of(to?replace(folders.content, folders.assets), []), [])>
</#function>

<#-- A place on a page: a heading, or a passage that the page lists because it cites it. A draft's own places are not looked at. -->
<#function anchored to anchor>
  <#if anchor == "" || !paths?seq_contains(to)><#return true></#if>
  <#local doc = documents[paths?seq_index_of(to)]>
  <#if record.passage(anchor)?has_content><#return doc.type == "sources" || doc.body?contains('href="#' + anchor + '"') || links.list(doc.sources!)?seq_contains(anchor)></#if>
  <#return doc.body?contains('id="' + anchor + '"')>
</#function>

<#function citation file id line>
  <#local p = record.passage(id)>
  <#if !p?has_content && records.found?has_content><#return []></#if>
  <#if !p?has_content><#return [folders.finding(file, "citation-resolves", "there is no passage “" + id + "”", "a citation is the source's key and a passage number of its record, as in " + ((record.records?first.key)!"key") + "-1", line)]></#if>
  <#if !record.citable(p)><#return [folders.finding(file, "citation-resolves", "passage “" + id + "” is " + (p.kind == "gone")?then("gone from the newest copy of the source", "a " + p.kind), "cite the passage that says it", line)]></#if>
  <#return []>
</#function>
