<#ftl output_format="HTML">
<#--
  Turns the body that Flexmark made into the body that readers see: each claim is wrapped and knows the weakest voice
  that it rests on, each citation becomes a numbered mark, each link to a Markdown file a link to its page.
-->
<#import "words.ftl" as words>
<#import "record.ftl" as record>

<#assign link = r'<a href="#([a-z0-9-]+?)(?:-(\d+))?"(?: title="([^"]*)")?>([^<]*)</a>'>
<#-- A run of text and the citations that close it. Tags of blocks end a run; tags within a line do not. Text is
     taken in one piece up to the next tag: letter by letter, a long paragraph would be too much for the stack. -->
<#assign claim = r'(?<=>)((?:(?>[^<]*[^<\s])|\s++|<(?!a href="#|/?(?:p|li|ul|ol|td|th|tr|h[1-6]|dd|dt|dl|blockquote|table|thead|tbody)\b)[^>]*>)*?)((?:\s*<a href="#[a-z0-9-]+"(?: title="[^"]*")?>[^<]*</a>)+)'>

<#-- Passage ids that a body cites, in order of first use. -->
<#function cited body>
  <#local ids = []>
  <#list spoken(body)?matches(link) as m>
    <#local id = m?groups[1] + "-" + (m?groups[2]!"")>
    <#if (m?groups[2]!"") != "" && !ids?seq_contains(id)><#local ids = ids + [id]></#if>
  </#list>
  <#return ids>
</#function>

<#-- What a header's `sources` names, as ids. -->
<#function listed value><#return value?split(r"\s*,\s*", "r")?filter(s -> s != "")></#function>

<#-- `[слово](#lang-uk)` says which language words are of: to a browser that is no link. -->
<#function spoken html>
  <#return html?replace(r'<a href="#lang-([A-Za-z0-9-]+)"(?: title="[^"]*")?>(.*?)</a>', '<span lang="$1" dir="auto">$2</span>', "r")>
</#function>

<#function pages body>
  <#return spoken(body)?replace(r'href="([^":#]+)\.md(#[^"]*)?"', 'href="$1.html$2"', "r")>
</#function>

<#-- The citations of one claim as marks. -->
<#function marks links>
  <#local out = "">
  <#list links?matches(link) as m>
    <#if out != ""><#local out = out + "<wbr>"></#if>
    <#local title = m?groups[3]!"">
    <#if (m?groups[2]!"") == "">
      <#local out = out + '<a class="cite" data-voice="editor" href="#' + m?groups[1] + '" title="' + words.marks.editor + '">' + m?groups[4] + '</a>'>
    <#else>
      <#local id = m?groups[1] + "-" + m?groups[2] p = record.passage(id) mark = title?keep_before(":")>
      <#local says = words.fill(words.text.passage, {"n": record.number(id)}) + ": " + words.voices[p.voice].phrase>
      <#if title != ""><#local says = says + ". " + (words.marks[mark]!"")?cap_first + title?keep_after(mark)></#if>
      <#local out = out + '<a class="cite" role="doc-noteref" data-voice="' + p.voice + '" href="#' + id + '" aria-label="' + says + '"' + (title != "")?then(' data-mark="' + mark?replace(" ", "-") + '"', "") + '>' + record.number(id) + '</a>'>
    </#if>
  </#list>
  <#return '<span class="cites">' + out + '</span>'>
</#function>

<#-- The claims of a body in order: {n, whole, text, links, ids, voice}. The first is 1; a header's sentence is claim 0. -->
<#function claims html>
  <#local out = []>
  <#list spoken(html)?matches(claim) as m>
    <#local out = out + [{"n": m?counter, "whole": m, "text": m?groups[1], "links": m?groups[2], "ids": cited(m?groups[2]), "voice": ground(m?groups[2])}]>
  </#list>
  <#return out>
</#function>

<#-- What a claim rests on: its weakest voice; "unsaid" where the source leaves it open; "editor" where it is ours. -->
<#function ground links>
  <#local ids = cited(links)>
  <#if ids?size == 0><#return "editor"></#if>
  <#if links?contains('title="not said')><#return "unsaid"></#if>
  <#return record.weakest(ids)>
</#function>

<#-- How a document's opening statement is known: the first of its text that a passage carries. Without one, the weakest of all that its header names. -->
<#function opening doc>
  <#list claims(doc.body) as c><#if record.strength?seq_contains(c.voice)><#return c.voice></#if></#list>
  <#return record.weakest(listed(doc.sources!))>
</#function>

<#function wrap id voice text>
  <#return '<span class="claim" id="' + id + '" data-voice="' + voice + '">' + text + '</span>'>
</#function>

<#-- What closes a sentence behind its last words: "6 a.m." has its full stop already. -->
<#function ended text stop><#return text?replace("<[^>]+>", "", "r")?trim?ends_with(".")?then(stop?remove_beginning("."), stop)></#function>

<#--
  `prefix` keeps the claims' ids apart where several documents stand on one page. A full stop or comma behind a citation
  moves before the marks, to the words that it belongs to.
-->
<#function render body prefix="c">
  <#local html = pages(body) out = "" at = 0 from = 0>
  <#list claims(html) as c>
    <#local start = html?index_of(c.whole, from)>
    <#-- What is left over from the claim before stays outside this one. -->
    <#local lead = c.text?matches(r"^[\s.,;:!?)”’]*")[0]!"" moved = [at - start, 0]?max>
    <#local from = start + c.whole?length>
    <#local stop = html?substring(from)?matches(r"^[.,;:!?]+")[0]!"">
    <#local out = out + (start gt at)?then(html?substring(at, [start, at]?max), "") + lead?substring(moved) + wrap(prefix + c.n?c, c.voice, c.text?substring(lead?length)) + ended(c.text, stop) + marks(c.links)>
    <#local at = from + stop?length>
  </#list>
  <#return out + html?substring(at)>
</#function>

<#-- A sentence of the header with the citations of its `sources` behind it. -->
<#function cite sentence sources prefix="c">
  <#local links = "">
  <#list listed(sources) as id><#local links = links + ' <a href="#' + id + '">' + id?keep_after_last("-") + '</a>'></#list>
  <#local text = sentence?esc?markup_string>
  <#return (links == "")?then(text, wrap(prefix + "0", record.weakest(listed(sources)), text) + marks(links))>
</#function>

<#-- How many of a document's claims rest on what: the header's sentence counts as one. -->
<#function tally doc>
  <#local voices = claims(doc.body)?map(c -> c.voice)>
  <#if doc.sources?has_content><#local voices = voices + [record.weakest(listed(doc.sources))]></#if>
  <#local out = []>
  <#list record.grounds as ground>
    <#local n = voices?filter(v -> v == ground)?size>
    <#if n gt 0><#local out = out + [{"voice": ground, "n": n}]></#if>
  </#list>
  <#return out>
</#function>
