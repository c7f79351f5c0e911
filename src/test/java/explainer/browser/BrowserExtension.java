package explainer.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Lends each test a browser, a server, and what was found on a page; starts them once for the whole run. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Installed.here().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is here");
        }
        if ("required".equals(System.getProperty("browser"))) {
            throw new IllegalStateException(Installed.MISSING);
        }
        context.getRoot().getStore(HERE).computeIfAbsent("said", key -> {
            System.out.println("Browser tests skipped: " + Installed.MISSING);
            return true;
        });
        return ConditionEvaluationResult.disabled(Installed.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == SiteServer.class || type == Visits.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Pool pool = pool(context);
        if (type == SiteServer.class) {
            return pool.server();
        }
        return type == Visits.class ? pool.visits() : lent(context, pool);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = context.getStore(HERE).remove(Browser.class, Browser.class);
        if (browser != null) {
            pool(context).giveBack(browser);
        }
    }

    private static Browser lent(ExtensionContext context, Pool pool) {
        Browser browser = pool.take();
        context.getStore(HERE).put(Browser.class, browser);
        return browser;
    }

    private static Pool pool(ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent(Pool.class, key -> new Pool(), Pool.class);
    }
}
