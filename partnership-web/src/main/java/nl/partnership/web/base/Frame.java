package nl.partnership.web.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.partnership.domain.base.FreeText;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every page shows around its content: who acts in which role, the menu, the language, the demo banner. */
@Named
@RequestScoped
public class Frame {

    private static final int TABS = 4;
    private static final String QUERY = Frame.class.getName() + ".query";

    @Inject
    private CurrentCaller current;

    @Inject
    private Language language;

    @Inject
    private Menu menu;

    @Inject
    private Pages pages;

    @Inject
    private Screen screen;

    @Inject
    @ConfigProperty(name = "partnership.demo", defaultValue = "false")
    private boolean demo;

    private List<Menu.Entry> entries;

    /** Whether this is a demonstration with invented data. */
    public boolean isDemo() {
        return demo;
    }

    public Caller getCaller() {
        return current.get();
    }

    /**
     * Tells browsers which person a page is for, so that they keep what was typed for that person alone; says nothing
     * about who it is. Null when nobody signed in.
     */
    public String getPersonKey() {
        Caller caller = current.get();
        return caller.isSignedIn() ? keyOf("kept for " + caller.accountId()) : null;
    }

    private static String keyOf(String person) {
        return UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What stands in the place of words that may not be read, for the banner that explains it. */
    public String getHiddenWords() {
        return FreeText.HIDDEN;
    }

    public Locale getLocale() {
        return language.locale();
    }

    public String getLanguage() {
        return language.locale().getLanguage();
    }

    public List<String> getLanguages() {
        return Language.ALL;
    }

    /** Whether to offer another role. */
    public boolean isRoleChoice() {
        return current.get().hasOtherRoles();
    }

    public List<Menu.Entry> getMenu() {
        if (entries == null) {
            entries = menu.entries();
        }
        return entries;
    }

    /** The entry in which this page is and those below it; empty when nothing is. */
    public List<Menu.Entry> getSection() {
        return getMenu().stream()
                .filter(entry -> !entry.below().isEmpty() && entry.current(screen.path()) != null)
                .findFirst()
                .map(entry -> entry.all().toList())
                .orElse(List.of());
    }

    /** Every entry of the menu, those below others too. */
    public List<Menu.Entry> getWholeMenu() {
        return getMenu().stream().flatMap(Menu.Entry::all).toList();
    }

    /** The first entries of the menu, for the bar at the bottom of a phone; with room left, those below others too. */
    public List<Menu.Entry> getTabs() {
        return tabs(getMenu());
    }

    static List<Menu.Entry> tabs(List<Menu.Entry> menu) {
        return (menu.size() < TABS ? menu.stream().flatMap(Menu.Entry::all) : menu.stream())
                .limit(TABS)
                .toList();
    }

    /** Whether the menu has more than the bar on a phone can hold. */
    public boolean isMore() {
        return getWholeMenu().size() > TABS;
    }

    /**
     * Behind the path of the page being shown when somebody came to it: kept with the view, as a form that comes back has
     * nothing of it. Empty for nothing.
     */
    public String getQuery() {
        FacesContext context = FacesContext.getCurrentInstance();
        return (String) context.getViewRoot().getAttributes().computeIfAbsent(QUERY, any -> asked(context));
    }

    private static String asked(FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    /** Where scripts ask what the portal sees in text that is being typed. */
    public String getTypedText() {
        return Field.TYPED_TEXT;
    }

    /** For pages that offer a link only to those who may follow it, whatever it says behind its path. */
    public boolean mayOpen(String path) {
        return pages.mayOpen(path == null ? null : path.replaceFirst("\\?.*", ""));
    }
}
