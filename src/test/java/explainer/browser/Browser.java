package explainer.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** One headless browser with an empty profile, as a test sees it. Sizes are in CSS pixels; what a test sets holds until it ends. */
final class Browser implements AutoCloseable {
    private static final Logger QUIET = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final String site;

    Browser(Installed installed, String site) {
        QUIET.setLevel(Level.SEVERE);
        this.site = site;
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed.browser().toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments("--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
                "--disable-dev-shm-usage", "--force-color-profile=srgb",
                // Otherwise it starts a process for each page, and one in advance
                "--process-per-site", "--disable-features=SpareRendererForSitePerProcess,BackForwardCache",
                // Whatever is not this machine is not there: a page that asks for it is seen to fail
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        driver = new ChromeDriver(new ChromeDriverService.Builder()
                .usingDriverExecutable(installed.driver().toFile()).withSilent(true).build(), options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        reset();
    }

    /** Its name and version. */
    String version() {
        return driver.getCapabilities().getBrowserName() + " " + driver.getCapabilities().getBrowserVersion();
    }

    /** Opens a page by its address within the site, and waits until it is loaded. */
    Browser open(String page) {
        return go(site + page);
    }

    Browser go(String address) {
        driver.get(address);
        return this;
    }

    Browser reload() {
        driver.navigate().refresh();
        return this;
    }

    /** The page's address within the site. */
    String where() {
        return driver.getCurrentUrl().replace(site, "");
    }

    Browser size(int width, int height) {
        cdp("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Browser look(Look look) {
        cdp("Emulation.setEmulatedMedia", Map.of("media", "", "features", look.features()));
        return this;
    }

    Browser onPaper(Look look) {
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print", "features", look.features()));
        return this;
    }

    Browser scripts(boolean on) {
        cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
        return this;
    }

    Browser savingData(boolean on) {
        cdp("Emulation.setDataSaverOverride", Map.of("dataSaverEnabled", on));
        return this;
    }

    /** Lets the page answer to a new size or look. */
    Browser settle() {
        later("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))");
        return this;
    }

    Object js(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** A script that hands what it found to its last argument, when it has it. */
    Object later(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    boolean is(String expression) {
        return Boolean.TRUE.equals(js("return !!(" + expression + ")"));
    }

    String text(String expression) {
        return String.valueOf(js("return " + expression));
    }

    double number(String expression) {
        return ((Number) js("return " + expression)).doubleValue();
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String script, Object... arguments) {
        return (List<String>) js(script, arguments);
    }

    WebElement first(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Keys, to whatever has the focus. */
    Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    Browser pointAt(String selector) {
        new Actions(driver).moveToElement(first(selector)).perform();
        return this;
    }

    Browser clickAt(int x, int y) {
        new Actions(driver).moveToLocation(x, y).click().perform();
        return this;
    }

    /** Tab, until the focus is on something that fits the selector. */
    Browser tabTo(String selector) {
        for (int i = 0; i < 200; i++) {
            press(Keys.TAB);
            if (is("document.activeElement.matches('" + selector + "')")) {
                return this;
            }
        }
        throw new AssertionError("no way by keyboard to " + selector + " on " + where());
    }

    boolean soon(BooleanSupplier happens) {
        for (int i = 0; i < 100; i++) {
            if (happens.getAsBoolean()) {
                return true;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    /** What the console has said since it was last asked. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(entry -> entry.getMessage()).toList();
    }

    /** The addresses that were asked for since this was last asked, in order. */
    List<String> requests() {
        List<String> out = new ArrayList<>();
        for (var entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            if (entry.getMessage().contains("\"Network.requestWillBeSent\"")) {
                Map<?, ?> event = new Json().toType(entry.getMessage(), Map.class);
                Map<?, ?> message = (Map<?, ?>) event.get("message");
                Map<?, ?> request = (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request");
                out.add(String.valueOf(request.get("url")));
            }
        }
        return out;
    }

    byte[] pdf() {
        return pdf(8.27, 11.69);
    }

    /** The page on paper of that size, in inches. */
    byte[] pdf(double width, double height) {
        return bytes(cdp("Page.printToPDF", Map.of("printBackground", false, "preferCSSPageSize", true, "paperWidth", width, "paperHeight", height)));
    }

    /** The page as a picture, from its top to its end or to the most pixels wanted. */
    byte[] picture(int most) {
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", number("innerWidth"),
                "height", Math.min(most, number("document.documentElement.scrollHeight")), "scale", 1);
        return bytes(cdp("Page.captureScreenshot", Map.of("format", "png", "optimizeForSpeed", true, "captureBeyondViewport", true, "clip", clip)));
    }

    Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    void reset() {
        scripts(true);
        savingData(false);
        look(Look.LIGHT);
        size(1280, 800);
        driver.get("about:blank");
        cdp("Storage.clearDataForOrigin", Map.of("origin", site.replaceAll("(//[^/]+)/.*", "$1"), "storageTypes", "all"));
        driver.manage().window().setSize(new Dimension(1280, 900));
        console();
        requests();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static byte[] bytes(Map<String, Object> answer) {
        return Base64.getDecoder().decode(String.valueOf(answer.get("data")));
    }
}
