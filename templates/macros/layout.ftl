<#ftl output_format="HTML">
<#-- The frame of every page. -->
<#import "words.ftl" as words>
<#import "links.ftl" as links>
<#import "edtf.ftl" as edtf>
<#import "meta.ftl" as meta>
<#import "citations.ftl" as citations>
<#import "evidence.ftl" as evidence>
<#import "rests.ftl" as rests>
<#import "corrections.ftl" as corrections>
<#import "fault.ftl" as fault>

<#assign styles = ["tokens", "base", "layout", "evidence", "parts"]>

<#--
  The document's header summary and body decide what the page rests on. `list` is
  false where the page shows the passages itself. `parts` and `scripts` are style sheets and scripts of this page alone,
  `style` is what its own data adds to them.
-->
<#macro page doc root kicker="" crumbs=[] list=true art="" parts=[] scripts=[] style="">
<@fault.guard doc.file>
<#local ids = []>
<#list citations.listed(doc.sources!) + citations.cited(doc.body) as id><#if !ids?seq_contains(id)><#local ids = ids + [id]></#if></#list>
<!doctype html>
<html lang="${config.site_language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(doc.type == "home")?then(doc.title, doc.title + " – " + links.setting("name"))}</title>
<@meta.head title=doc.title description=doc.summary uri=doc.uri/>
<link rel="icon" href="${root}img/icon.svg" type="image/svg+xml">
<link rel="alternate" href="${root}${config.feed_file}" type="application/atom+xml" title="${links.setting("name")}">
<#list styles + parts + corrections.of(doc)?has_content?then(["corrections"], []) + ["print"] as style>
<link rel="stylesheet" href="${root}css/${style}.css">
</#list>
<#if style?has_content><style>
${style}</style>
</#if>
<#list ["evidence", "prefetch"] + scripts as script>
<script defer src="${root}js/${script}.js"></script>
</#list>
<#-- https://wicg.github.io/nav-speculation/speculation-rules.html; prefetch.js takes it away where data is saved -->
<script type="speculationrules">{"prefetch": [{"where": {"href_matches": "/*.html"}, "eagerness": "moderate"}]}</script>
<@meta.jsonld doc/>
</head>
<body class="${doc.type}">
<a class="skip" href="#main">${words.text.skip}</a>
<header class="masthead">
  <a class="wordmark" href="${root}index.html">${links.setting("name")}</a>
  <nav aria-label="${words.text.nav}">
    <ul>
<#list links.named(config.site_nav) as section>
      <li><a href="${root}${section.uri}"<#if section.uri == doc.uri> aria-current="page"</#if>>${words.w.nav[section.type]!section.nav!section.title}</a></li>
</#list>
    </ul>
  </nav>
</header>
<main id="main" tabindex="-1">
<@notice/>
<#if crumbs?has_content>
<nav class="crumbs" aria-label="${words.text.where}"><ol><#list crumbs as crumb><li><a href="${root}${crumb.uri}">${crumb.title}</a></li></#list></ol></nav>
</#if>
<article>
<header class="title">
<#if art?has_content><div class="home-art">
${art}</div>
</#if><#if kicker?has_content>  <p class="kicker">${kicker}</p>
</#if>
  <h1>${doc.title}</h1>
  <p class="summary">${citations.cite(doc.summary, doc.sources!)?no_esc}</p>
<@rests.line citations.tally(doc)/>
<@corrections.note doc root/>
</header>
<#nested>
</article>
<@evidence.list list?then(ids, []) root evidence.notes([doc])/>
</main>
<footer class="colophon">
  <p>${words.text.checked}: <time datetime="${links.checked(doc)}">${edtf.inWords(links.checked(doc))}</time></p>
  <p><#list links.named(config.site_foot) as p><a href="${root}${p.uri}">${p.title}</a> · </#list><a href="${root}${config.feed_file}">${words.text.feed}</a><#if links.contact() != ""> · <a href="${links.contact()}">${words.text.report}</a></#if></p>
  <p>${words.text.licence} <a href="${config.site_licence_url}">${links.setting("licence")}</a>. ${words.text.source_rights}</p>
</footer>
</body>
</html>
</@fault.guard>
</#macro>

<#-- What readers must know before they read on: an invented story, a draft. -->
<#macro notice><#if links.notice() != ""><p class="notice">${links.notice()}</p></#if></#macro>

<#macro body doc>
<div class="prose">
${citations.render(doc.body)?no_esc}</div>
</#macro>
