<#ftl output_format="HTML">
<#-- What a page rests on: a line of words, and the same as a bar whose lines are the voices'. -->
<#import "words.ftl" as words>
<#import "record.ftl" as record>

<#function total tally><#local sum = 0><#list tally as part><#local sum = sum + part.n></#list><#return sum></#function>

<#function inWords tally>
  <#return tally?map(part -> words.counted(words.w.rests[part.voice], part.n))?join(", ")>
</#function>

<#macro line tally>
<#if tally?has_content>
<#local n = total(tally)>
<div class="rests-line">
<@bar tally/>
<p><strong>${words.counted(words.text.claims, n)}</strong> ${inWords(tally)}</p>
<fieldset class="reading"><legend class="sr">${words.text.reading}</legend>
<label><input type="checkbox" id="marks" checked> ${words.text.marks_switch}</label>
<label><input type="checkbox" id="lens"> ${words.text.lens_switch}</label>
</fieldset>
<@legend/>
</div>
</#if>
</#macro>

<#-- The words stand beside it, so it is silent to a screen reader. -->
<#macro bar tally>
<#local n = total(tally) at = 0>
<svg class="bar" viewBox="0 0 ${n?c} 10" preserveAspectRatio="none" aria-hidden="true">
<#list tally as part><line data-voice="${part.voice}" x1="${at?c}" x2="${(at + part.n)?c}" y1="5" y2="5"/><#if part.voice == "named"><line class="gap" x1="${at?c}" x2="${(at + part.n)?c}" y1="5" y2="5"/></#if><#local at = at + part.n></#list>
</svg>
</#macro>

<#macro legend>
<p class="legend">${words.text.legend} <#list record.strength?reverse as voice><span class="voice" data-voice="${voice}">${words.voices[voice].phrase}</span><#sep>, </#list></p>
</#macro>
