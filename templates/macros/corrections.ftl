<#ftl output_format="HTML">
<#-- What was put right: on the page that it concerns, and in the list. A correction is a document of its own. -->
<#import "words.ftl" as words>
<#import "links.ftl" as links>
<#import "edtf.ftl" as edtf>
<#import "citations.ftl" as citations>
<#import "plain.ftl" as plain>

<#-- The newest first. -->
<#function all><#return (published_corrections![])?sort_by("uri")?map(c -> {"doc": c, "day": links.day(c.date)})?sort_by("day")?reverse?map(c -> c.doc)></#function>

<#function of doc><#return all()?filter(c -> c.corrects + ".html" == doc.uri)></#function>

<#-- The page that a correction is about; the look at the content has made sure that there is one. -->
<#function page correction><#return links.pages()?filter(d -> d.uri == correction.corrects + ".html")?first></#function>
<#function address correction><#return page(correction).uri + correction.claim?has_content?then("#c" + correction.claim!"", "")></#function>

<#-- When a page last changed: it was checked, or put right. -->
<#function changed doc><#return ([links.checked(doc)] + of(doc)?map(c -> links.day(c.date)))?sort?last></#function>

<#macro change correction>
<dl class="change">
  <dt>${words.text.was}</dt><dd class="was"><del>${correction.was}</del></dd>
  <dt>${words.text.now}</dt><dd><ins>${correction.now}</ins></dd>
</dl>
</#macro>

<#-- The first words of a claim: its number stands nowhere that readers see. -->
<#function start doc claim>
  <#local found = citations.claims(doc.body)?filter(c -> c.n?c == claim)>
  <#local text = (found?has_content)?then(plain.text(((found?first).text)!"")?replace(r"^[\s.,;:!?)”’]*", "", "r"), doc.summary)>
  <#local first = text?split(r"\s+", "r")>
  <#return (first?size gt 8)?then(first[0..7]?join(" ")?remove_ending(",") + " …", text)>
</#function>

<#-- Under the heading of the page that was wrong. -->
<#macro note doc root>
<#list of(doc) as c>
<aside class="corrected" aria-label="${words.text.corrected}">
  <p><strong>${words.text.corrected}</strong> <@edtf.show links.day(c.date)/>: <a href="${root}${c.uri}">${c.title}</a><#if c.claim?has_content>. ${words.text.corrected_words} <a href="#c${c.claim}">${start(doc, c.claim)}</a></#if></p>
</aside>
</#list>
</#macro>

<#macro list root>
<#list all() as c>
<section class="prose correction" id="${links.slug(c)}" aria-labelledby="${links.slug(c)}-title">
  <h2 id="${links.slug(c)}-title"><a href="${root}${c.uri}">${c.title}</a></h2>
  <p class="date"><@edtf.show links.day(c.date)/>, <a href="${root}${address(c)}">${page(c).title}</a></p>
  <p>${c.summary}</p>
<@change c/>
</section>
</#list>
</#macro>
