package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A page of which every part passed before is not judged again as a whole; a fault that only one role would meet is a part
 * that did not, and is found.
 */
class PlantedFaultsIT extends BrowserTest {

    private static final String PAGE = "/task/tasks.xhtml";
    private static final String NAME = "task-tasks-planted";

    /**
     * A fault that a change of the portal could bring.
     *
     * @param rule of axe that is to find it
     * @param script that brings it into the page
     */
    private record Fault(String what, String rule, String script) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static final List<Fault> FAULTS = List.of(
            new Fault(
                    "a button without a name",
                    "button-name",
                    "const button = document.querySelector('header button, main button');"
                            + " button.textContent = ''; button.removeAttribute('aria-label'); button.title = ''"),
            new Fault("a link without words", "link-name", "document.querySelector('main ul a').textContent = ''"),
            new Fault(
                    "a picture without words",
                    "image-alt",
                    "document.querySelector('main li').appendChild(document.createElement('img'))"),
            new Fault(
                    "words that are hardly darker than the page",
                    "color-contrast",
                    "document.querySelector('main h1').style.color = '#bbbbbb'"),
            new Fault(
                    "links that are too small and too near",
                    "target-size",
                    "document.querySelector('main').insertAdjacentHTML('beforeend', '<div><button>i</button><button>j</button></div>');"
                            + " document.querySelectorAll('main > div:last-child button').forEach(each => Object.assign(each.style,"
                            + " { width: '12px', height: '12px', minWidth: 0, minHeight: 0, padding: 0, margin: 0, border: 0,"
                            + " fontSize: '16px', color: 'black', backgroundColor: 'white' }))"),
            new Fault(
                    "a heading that skips a level",
                    "heading-order",
                    "document.querySelector('main h1').insertAdjacentHTML('afterend', '<h4>Onder wat?</h4>')"),
            new Fault("a page without a title", "document-title", "document.title = ''"),
            new Fault(
                    "a field without a label",
                    "label",
                    "document.querySelector('main').insertAdjacentHTML('beforeend', '<input type=\"text\"/>')"),
            new Fault(
                    "a choice without a label",
                    "select-name",
                    "document.querySelector('main').insertAdjacentHTML('beforeend', '<select><option>Een</option></select>')"),
            new Fault("an unknown language", "html-lang-valid", "document.documentElement.lang = 'nederlands'"),
            new Fault(
                    "an order of its own for the keyboard",
                    "tabindex",
                    "document.querySelector('main ul a').tabIndex = 3"),
            new Fault(
                    "a state that does not exist",
                    "aria-valid-attr-value",
                    "document.querySelector('main ul a').setAttribute('aria-expanded', 'maybe')"),
            new Fault(
                    "an unknown role",
                    "aria-roles",
                    "document.querySelector('main ul a').setAttribute('role', 'knop')"),
            new Fault(
                    "a list item in no list",
                    "listitem",
                    "document.querySelector('main').appendChild(document.createElement('li')).textContent = 'Los'"),
            new Fault(
                    "words outside every landmark",
                    "region",
                    "document.body.appendChild(document.createElement('p')).textContent = 'Verdwaald'"),
            new Fault(
                    "something hidden that the keyboard reaches",
                    "aria-hidden-focus",
                    "document.querySelector('main ul').setAttribute('aria-hidden', 'true')"));

    @Test
    void a_fault_in_the_page_of_another_role_is_found() {
        browser.signIn("wijkagent");
        browser.open(PAGE);
        browser.judge(NAME);
        List<String> missed = new ArrayList<>();
        for (Fault fault : FAULTS) {
            browser.open(PAGE);
            assertEquals(0, browser.judge(NAME), "every part is known");
            browser.page().evaluate("() => { " + fault.script() + " }");
            String found = judgement();
            if (!found.contains(" " + fault.rule() + ": ")) {
                missed.add(fault + ": " + found);
            }
        }
        assertEquals(List.of(), missed);
    }

    private String judgement() {
        try {
            return "judged on " + browser.judge(NAME) + " screens";
        } catch (AssertionError found) {
            return found.getMessage();
        }
    }
}
