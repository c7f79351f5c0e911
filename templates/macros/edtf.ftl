<#ftl output_format="HTML">
<#--
  Dates as the content writes them: EDTF, ISO 8601-2 level 1 (https://www.loc.gov/standards/datetime/), the part that
  the author's guide lists. The Java class of the same name reads them for the checks; one table of cases holds both.
-->
<#import "words.ftl" as words>

<#assign date = r"(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|\d{3}X|\d{2}XX)([~?%]?)">
<#assign shape = "^(?:" + date + r"|(\.\.|" + date + r")/(\.\.|" + date + "))$">

<#function valid when>
  <#if !when?matches(shape)><#return false></#if>
  <#list when?matches(r"\d{4}-\d{2}-\d{2}") as day>
    <#-- Read leniently, the 30th of February is in March: then it does not come back as it went in. -->
    <#if day?date("yyyy-MM-dd")?string("yyyy-MM-dd") != day><#return false></#if>
  </#list>
  <#if when?contains("/") && !when?contains("..")>
    <#return number(first(when?keep_before("/"))) <= number(last(when?keep_after("/")))>
  </#if>
  <#return when != "../..">
</#function>

<#-- The first and the last day that a single date can mean, as yyyy-mm-dd. -->
<#function first one>
  <#local d = one?replace("[~?%]$", "", "r")?replace("X", "0")>
  <#return d + ["", "", "", "", "-01-01", "", "", "-01"][d?length]!"">
</#function>
<#function last one>
  <#local d = one?replace("[~?%]$", "", "r")?replace("X", "9")>
  <#if d?length == 4><#return d + "-12-31"></#if>
  <#if d?length == 7>
    <#list 31..28 as n>
      <#if (d + "-" + n)?date("yyyy-MM-dd")?string("yyyy-MM-dd") == d + "-" + n><#return d + "-" + n></#if>
    </#list>
  </#if>
  <#return d>
</#function>

<#-- A day as a number, to compare by: FreeMarker does not order texts. -->
<#function number day><#return day?replace("-", "")?number></#function>

<#-- {from, to}: the first and last day that a date or an interval can mean; empty where it is open. -->
<#function bounds when>
  <#if when?contains("/")>
    <#local a = when?keep_before("/") b = when?keep_after("/")>
    <#return {"from": (a == "..")?then("", first(a)), "to": (b == "..")?then("", last(b))}>
  </#if>
  <#return {"from": first(when), "to": last(when)}>
</#function>

<#-- Where it stands in a timeline: at its start, or, where the start is not known, at its end. -->
<#function place when>
  <#local b = bounds(when)>
  <#return (b.from != "")?then(b.from, b.to)>
</#function>

<#-- A day that is given as a day, without doubt. Only then may a page say datetime. -->
<#function exact when>
  <#return when?matches(r"^\d{4}-\d{2}-\d{2}$")>
</#function>

<#function inWords when>
  <#if when?starts_with("../")><#return words.fill(words.w.when.before, {"a": one(when?keep_after("/"))})></#if>
  <#if when?ends_with("/..")><#return words.fill(words.w.when.after, {"a": one(when?keep_before("/"))})></#if>
  <#if when?contains("/")>
    <#return words.fill(words.w.when.between, {"a": one(when?keep_before("/")), "b": one(when?keep_after("/"))})>
  </#if>
  <#return one(when)>
</#function>

<#function one date>
  <#local mark = date?matches(".*[~?%]$")?then(date[date?length - 1], "") d = date?replace("[~?%]$", "", "r")>
  <#if d?ends_with("XX")><#local out = words.fill(words.w.when.century, {"y": d[0..1]})>
  <#elseif d?ends_with("X")><#local out = words.fill(words.w.when.decade, {"y": d[0..2] + "0"})>
  <#elseif d?length == 4><#local out = d>
  <#else>
    <#local m = d[5..6]?number - 1>
    <#if d?length == 7><#local out = words.fill(words.w.when.month, {"m": words.w.months[m], "y": d[0..3]})>
    <#else><#local out = words.fill(words.w.when.day, {"d": d[8..9]?number?c, "m": words.w.months_of[m], "y": d[0..3]})></#if>
  </#if>
  <#if mark == "?"><#return words.fill(words.w.when.perhaps, {"a": out})></#if>
  <#if mark != ""><#return words.fill(words.w.when.about, {"a": out})></#if>
  <#return out>
</#function>

<#-- A date as readers see it; note is what the date itself cannot say. A note that names the date again stands in its place. -->
<#macro show when note="">
<#if !(when?contains("/") && !when?contains("..")) && note?contains(one((when?starts_with("../"))?then(when?keep_after("/"), when?keep_before("/"))))><#if exact(when)><time datetime="${when}">${note}</time><#else><span class="inexact">${note}</span></#if><#return></#if>
<#if exact(when)><time datetime="${when}">${inWords(when)}</time><#else><span class="inexact">${inWords(when)}</span></#if><#if note?has_content>, ${note}</#if></#macro>
