<#ftl output_format="HTML">
<#-- The record, passage by passage, and every claim on the site that rests on each. -->
<#import "words.ftl" as words>
<#import "links.ftl" as links>
<#import "record.ftl" as record>
<#import "citations.ftl" as citations>
<#import "rests.ftl" as rests>

<#-- Every use of a passage on the site: {id, doc, n}, where n is the claim's number on its page. -->
<#function uses>
  <#local out = []>
  <#list links.pages() as doc>
    <#list citations.listed(doc.sources!) as id><#local out = out + [{"id": id, "doc": doc, "n": 0}]></#list>
    <#list citations.claims(doc.body) as claim>
      <#list claim.ids as id><#local out = out + [{"id": id, "doc": doc, "n": claim.n}]></#list>
    </#list>
  </#list>
  <#return out>
</#function>

<#macro voices uses>
<section class="list" aria-labelledby="voices">
<h2 id="voices">${words.text.voices}</h2>
<table class="voices">
  <caption>${words.text.voices_caption}</caption>
  <thead><tr><th scope="col">${words.text.voice}</th><th scope="col">${words.text.passages}</th><th scope="col">${words.text.citations}</th></tr></thead>
  <tbody>
<#list record.strength?reverse as voice>
<#local ids = []>
<#list record.records as source><#list source.passages?filter(p -> record.citable(p) && p.voice == voice) as p><#local ids = ids + [source.key + "-" + p.n?c]></#list></#list>
    <tr>
      <th scope="row"><span class="voice" data-voice="${voice}">${words.voices[voice].label}</span> <span class="phrase">${words.voices[voice].phrase}</span></th>
      <td>${ids?size?c}</td>
      <td>${uses?filter(u -> ids?seq_contains(u.id))?size?c}</td>
    </tr>
</#list>
  </tbody>
</table>
</section>
</#macro>

<#macro source source uses root>
<section class="ledger" aria-labelledby="record-${source.key}">
<h2 id="record-${source.key}">${words.fill(words.text.record_of, {"publication": record.publication(source)})}</h2>
<dl class="facts">
  <dt>${words.text.rights}</dt><dd>${source.rights}</dd>
  <dt>${words.text.copy}</dt><dd>${source.copy}</dd>
</dl>
<ol>
<#list source.passages as p>
<#local id = source.key + "-" + p.n?c>
<#if record.citable(p)>
  <li id="${id}" data-voice="${p.voice}">
    <span class="number">${record.number(id)}</span>
    <div>
<@record.show id p root true/>
<@usage uses?filter(u -> u.id == id) root/>
    </div>
  </li>
<#elseif p.kind != "gone">
  <li id="${id}" class="quiet"><span class="number">${record.number(id)}</span> <p class="gist">${p.gist}</p></li>
</#if>
</#list>
</ol>
</section>
</#macro>

<#-- The pages that use a passage, each with a link to every claim on it. -->
<#macro usage mine root>
<#if mine?has_content>
      <p class="uses">${words.text.used_by} <#assign last = ""><#list mine as use><#if use.doc.uri != last><#if last != "">; </#if><a href="${root}${use.doc.uri}#c${use.n?c}">${use.doc.title}</a><#else>, <a href="${root}${use.doc.uri}#c${use.n?c}" aria-label="${use.doc.title}, ${words.fill(words.text.claim, {"n": use.n?c})}">${use.n?c}</a></#if><#assign last = use.doc.uri></#list></p>
<#else>
      <p class="uses">${words.text.unused}</p>
</#if>
</#macro>

<#-- What each page rests on, as bars and in words. -->
<#macro byPage root>
<section class="by-page" aria-labelledby="by-page">
<h2 id="by-page">${words.text.by_page}</h2>
<p class="intro">${words.text.by_page_caption}</p>
<@rests.legend/>
<ul>
<#list links.pages() as doc>
<#local tally = citations.tally(doc)>
<#if tally?has_content>
  <li><a href="${root}${doc.uri}">${doc.title}</a> <@rests.bar tally/><span>${rests.inWords(tally)}</span></li>
</#if>
</#list>
</ul>
</section>
</#macro>
