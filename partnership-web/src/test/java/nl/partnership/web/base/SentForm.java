package nl.partnership.web.base;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What a form of a page sends with one of its buttons, to send it besides: a second time, or with something odd in it.
 *
 * @param address where it goes
 * @param body as a browser writes it
 */
public record SentForm(Page page, String address, String body) {

    /** As it is filled in now. */
    public static SentForm of(Page page, String form, String button) {
        return new SentForm(page, (String) page.evaluate("form => document.getElementById(form).action", form), (String)
                page.evaluate(
                        "([form, button]) => new URLSearchParams(new FormData(document.getElementById(form),"
                                + " document.getElementById(button))).toString()",
                        List.of(form, button)));
    }

    /** With another value, or one more field. */
    public SentForm with(String name, String value) {
        return new SentForm(page, address, (String) page.evaluate(
                "([body, name, value]) => { const sent = new URLSearchParams(body); sent.set(name, value);"
                        + " return sent.toString(); }",
                List.of(body, name, value)));
    }

    /** @return the page that comes of it */
    public String send() {
        return (String) page.evaluate(
                "([address, body]) => fetch(address, { method: 'POST', body: new URLSearchParams(body) })"
                        + ".then(answer => answer.text())",
                List.of(address, body));
    }
}
