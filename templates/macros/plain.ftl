<#ftl output_format="plainText">
<#-- Rendered text as plain text: for files that are not HTML. -->
<#assign entities = {"&quot;": "\"", "&lt;": "<", "&gt;": ">", "&ldquo;": "“", "&rdquo;": "”", "&lsquo;": "‘", "&rsquo;": "’", "&hellip;": "…", "&ndash;": "–", "&mdash;": "—", "&nbsp;": " ", "&laquo;": "«", "&raquo;": "»", "&#39;": "'", "&amp;": "&"}>
<#function text html>
  <#local out = html?replace("<[^>]+>", "", "r")?replace(r"\s+", " ", "r")?trim>
  <#list entities as entity, letter><#local out = out?replace(entity, letter)></#list>
  <#return out>
</#function>
