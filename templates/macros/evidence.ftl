<#ftl output_format="HTML">
<#-- The list at the foot of a page: every passage that the page cites, under the id that its citations lead to. -->
<#import "words.ftl" as words>
<#import "record.ftl" as record>

<#-- `notes` is true where the page has notes by the editors: they lead to the last item. -->
<#macro list ids root notes=false>
<#if ids?has_content || notes>
<section class="evidence" id="evidence" aria-labelledby="evidence-title" data-close="${words.text.close}">
  <h2 id="evidence-title">${words.text.who_says_so}</h2>
  <p class="intro">${words.text.who_says_so_intro}</p>
  <ol>
<#list ids as id>
<#local p = record.passage(id)>
    <li id="${id}" data-voice="${p.voice}">
      <a class="number" href="${root}sources.html#${id}" aria-label="${words.fill(words.text.passage, {"n": record.number(id)})}: ${words.text.all_uses}">${record.number(id)}</a>
      <div>
<@record.show id p root/>
      <p class="uses"><a href="${root}sources.html#${id}">${words.text.all_uses}<span class="sr"> ${words.fill(words.text.passage, {"n": record.number(id)})}</span></a></p>
      </div>
    </li>
</#list>
<#if notes>
    <li id="editor" data-voice="editor">
      <span class="number">${words.text.note}</span>
      <div>
      <p class="gist">${words.text.note_means}</p>
      <p class="says"><span class="voice" data-voice="editor">${words.marks.editor?cap_first}</span></p>
      </div>
    </li>
</#if>
  </ol>
</section>
</#if>
</#macro>

<#function notes docs><#return docs?filter(d -> d.body?contains('href="#editor"'))?has_content></#function>

<#-- Passage ids in the order of the record. -->
<#function ordered ids>
  <#local out = []>
  <#list record.records as source><#list source.passages as p><#if ids?seq_contains(source.key + "-" + p.n?c)><#local out = out + [source.key + "-" + p.n?c]></#if></#list></#list>
  <#return out>
</#function>
