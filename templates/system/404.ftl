<#ftl output_format="HTML">
<#-- A host shows this page at any address, so its links must be absolute: they start at the site's own folder. -->
<#import "/macros/words.ftl" as words>
<#import "/macros/links.ftl" as links>
<#import "/macros/fault.ftl" as fault>
<#import "/macros/preflight.ftl" as preflight>
<#-- JBake renders this file after every page: so here those that could not be made are told of. -->
<@preflight.after/>
<@fault.guard "templates/system/404.ftl">
<#assign root = links.base>
<!doctype html>
<html lang="${config.site_language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="${root}img/icon.svg" type="image/svg+xml">
<title>${words.text.not_found} – ${links.setting("name")}</title>
<#list ["tokens", "base", "layout", "print"] as style>
<link rel="stylesheet" href="${root}css/${style}.css">
</#list>
</head>
<body class="lost">
<main id="main" class="prose">
<#if links.notice() != "">
<p class="notice">${links.notice()}</p>
</#if>
<h1>${words.text.not_found}</h1>
<p>${words.text.not_found_text}</p>
<ul>
<#list published_homes + links.named(config.site_nav) as doc>
  <li><a href="${root}${doc.uri}">${doc.title}</a></li>
</#list>
</ul>
</main>
</body>
</html>
</@fault.guard>
