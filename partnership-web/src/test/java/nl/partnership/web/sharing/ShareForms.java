package nl.partnership.web.sharing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How one fills in the forms of sharing: tap by tap, as people do, on inputs that lie over their tiles; what is folded is opened first. */
public final class ShareForms {

    private final Page page;
    private int taps;

    public ShareForms(Page page) {
        this.page = page;
    }

    /** How often was tapped. */
    public int taps() {
        return taps;
    }

    /** Asks, with the first receiver whose words contain these, and waits for the answer. */
    public void ask(String receiver, String category, String purpose) {
        receiver("ask", tiles("ask", receiver));
        choose("ask", "categories", category);
        choose("ask", "purpose", purpose);
        go();
    }

    /** Asks, with the first receiver at an organisation in this role; several categories with a space between. */
    public void askParty(String party, String categories, String purpose) {
        receiver("ask", page.locator("[id='ask:receiver'] input:not([value^='|'])[value$='|" + party + "']"));
        for (String category : categories.split(" ")) {
            choose("ask", "categories", category);
        }
        choose("ask", "purpose", purpose);
        go();
    }

    /** Chooses the first of the receivers whose words contain these. */
    public void receiver(String form, String words) {
        receiver(form, tiles(form, words));
    }

    private void receiver(String form, Locator tiles) {
        Locator tile = tiles.first();
        String partner = (String) tile.evaluate(
                "tile => [...tile.closest('.of').classList].find(name => name.startsWith('of-')).substring(3)");
        tap(page.locator("#partner-" + partner));
        tapFolded(tile);
    }

    /** Those of the receivers whose words contain these, in capitals or not. */
    private Locator tiles(String form, String words) {
        return page.locator("[id='" + form + ":receiver'] li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("> input");
    }

    /** Chooses what has this code. */
    public void choose(String form, String field, String code) {
        tapFolded(page.locator("[id='" + form + ":" + field + "'] input[value='" + code + "']"));
    }

    private void go() {
        tap(page.locator("[id='ask:go']"));
        page.waitForURL("**/sharing/share.xhtml?receiver=*");
    }

    private void tapFolded(Locator tile) {
        if (!tile.isVisible()) {
            tap(tile.locator("xpath=ancestor::details[not(@open)]/summary"));
        }
        tap(tile);
    }

    private void tap(Locator what) {
        what.click();
        taps++;
    }

    /** Opens a part of the answer that folds, if it is not open. */
    public void unfold(String id) {
        if (page.locator("#" + id).getAttribute("open") == null) {
            page.locator("#" + id + " > summary").click();
        }
    }
}
