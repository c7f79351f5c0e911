<#ftl output_format="JSON">
<#-- Values of JSON. "<" is written so that a string may also stand in a script element of a page, where it goes in unescaped. -->
<#function string value><#return '"' + value?json_string?replace("<", r"\u003C")?replace("&", r"\u0026") + '"'></#function>
<#function strings values><#return "[" + values?map(v -> string(v))?join(", ") + "]"></#function>
