<#ftl output_format="HTML">
<#-- The list at the foot of a page: every passage that the page cites, under the id that its citations lead to; and where a note of the editors leads to. -->
<#import "words.ftl" as words>
<#import "record.ftl" as record>

<#macro list ids root note=false>
<#if ids?has_content || note>
<section class="evidence" id="evidence" aria-labelledby="evidence-title" data-close="${words.text.close}">
  <h2 id="evidence-title">${words.text.who_says_so}</h2>
  <p class="intro">${words.text.who_says_so_intro}</p>
<#if note>  <p class="intro" id="editor">${words.text.editor_note}</p>
</#if><#if ids?has_content>  <ol>
<#list ids as id>
<#local p = record.passage(id)>
    <li id="${id}" data-voice="${p.voice}">
      <a class="number" href="${root}sources.html#${id}" aria-label="${words.fill(words.text.passage, {"n": p.n?c})}: ${words.text.all_uses}">${p.n?c}</a>
      <div>
<@record.show id p root/>
      <p class="uses"><a href="${root}sources.html#${id}">${words.text.all_uses}<span class="sr"> ${words.fill(words.text.passage, {"n": p.n?c})}</span></a></p>
      </div>
    </li>
</#list>
  </ol>
</#if></section>
</#if>
</#macro>

<#-- Passage ids in the order of the record. -->
<#function ordered ids>
  <#local out = []>
  <#list record.records as source><#list source.passages as p><#if ids?seq_contains(source.key + "-" + p.n?c)><#local out = out + [source.key + "-" + p.n?c]></#if></#list></#list>
  <#return out>
</#function>
