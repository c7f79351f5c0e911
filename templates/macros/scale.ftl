<#ftl output_format="HTML">
<#--
  The whole story on one scale of years: what happened outside the days in focus, as spans as long as the doubt. Each
  event is a line of words with its own strip below it, so that words wrap, keep their size and are crossed by nothing.
-->
<#import "words.ftl" as words>
<#import "edtf.ftl" as edtf>
<#import "links.ftl" as links>
<#import "days.ftl" as days>
<#import "lists.ftl" as lists>
<#import "rests.ftl" as rests>

<#-- A day as a year with a fraction. -->
<#function year day><#return day[0..3]?number + (day[5..6]?number - 1) / 12 + (day[8..9]?number - 1) / 372></#function>

<#function bounds event from to>
  <#local b = edtf.bounds(event.when)>
  <#return {"from": (b.from == "")?then(from, year((b.from == "")?then("0000-01-01", b.from))), "to": (b.to == "")?then(to, year((b.to == "")?then("0000-01-01", b.to)))}>
</#function>

<#macro draw events root>
<#local outside = events?filter(e -> !days.within(e))>
<#if outside?size gt 1>
<#local first = 9999 last = 0>
<#list events as event>
  <#local b = edtf.bounds(event.when)>
  <#if b.from != "" && year(b.from)?floor lt first><#local first = year(b.from)?floor></#if>
  <#list [b.from, b.to]?filter(d -> d != "") as day><#if year(day)?floor + 1 gt last><#local last = year(day)?floor + 1></#if></#list>
</#list>
<#local unit = 100 / (last - first)>
<section aria-labelledby="scale">
<h2 id="scale">${words.text.scale}</h2>
<p class="intro">${words.text.scale_caption}</p>
<@rests.legend/>
<#-- As many years as have room for their figures. The strokes are drawn once and used in every row. -->
<#local every = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]?filter(n -> n * unit gte 16)?first!1000>
<svg class="years" aria-hidden="true"><#list first..last as y><#if y % every == 0><#local x = (y - first) * unit><text x="${x?string("0.#")}%" y="12" text-anchor="${(x lt 5)?then("start", (x gt 95)?then("end", "middle"))}">${y?c}</text></#if></#list>
<defs><g id="years"><line x1="0" x2="100%" y1="8" y2="8"/><#list first..last as y><#if y % every == 0><line x1="${((y - first) * unit)?string("0.#")}%" x2="${((y - first) * unit)?string("0.#")}%" y1="4" y2="12"/></#if></#list><#if days.all()?has_content><line class="focus" x1="${((year(days.all()?first) - first) * unit)?string("0.#")}%" x2="${((year(days.all()?first) - first) * unit)?string("0.#")}%" y1="0" y2="16"/></#if></g></defs></svg>
<ol class="scale">
<#list outside as event>
<#local b = bounds(event, first, last) e = edtf.bounds(event.when) v = lists.voice(event)>
<#-- However short, a span is wide enough to be seen -->
<#local x1 = [(b.from - first) * unit, 98.5]?min x2 = [(b.to - first) * unit, x1 + 1.5]?max>
  <li><a href="${root}${event.uri}">${event.title}</a> <span class="date">${edtf.inWords(event.when)}</span><svg class="span" aria-hidden="true" data-voice="${v}"><use href="#years"/><line class="of" data-voice="${v}" x1="${x1?string("0.#")}%" x2="${x2?string("0.#")}%" y1="8" y2="8"/><#list [[e.from, x1], [e.to, x2]] as end><#if end[0] != ""><line class="end" x1="${end[1]?string("0.#")}%" x2="${end[1]?string("0.#")}%" y1="3" y2="13"/></#if></#list></svg></li>
</#list>
</ol>
</section>
</#if>
</#macro>
