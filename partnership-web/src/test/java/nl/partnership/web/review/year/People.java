package nl.partnership.web.review.year;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.PortalOnOtherDay;

/** Everybody who takes part in the year, each in a window of their own, and the day on which they are. */
final class People {

    static final String FIRST = "De Wilg";
    static final String SECOND = "De Es";

    static final String ADMINISTRATOR = "eerste";
    static final String OFFICER = "fg";
    static final String BOARD = "bestuur";
    static final String COORDINATOR = "anna";
    static final String COLLEAGUE = "karim";
    static final String LEADER = "lia";
    static final String COORDINATOR_OF_SECOND = "bart";
    static final String YOUTH_CARE = "hulp";
    static final String POLICE = "politie";
    static final String TOWN = "stad";
    static final String YOUTH_WORK = "jongeren";
    static final List<String> PARTNERS = List.of(YOUTH_CARE, POLICE, TOWN, YOUTH_WORK);

    /** On a machine that does much else a picture of a long page may take a while. */
    private static final int PATIENCE_MILLIS = 120_000;

    private final PortalOnOtherDay portal;
    private final Supplier<Browser> windows;
    private final Path pictures;
    private final Map<String, Person> inside = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Steps steps = new Steps();
    private String school = FIRST;
    private LocalDate today;
    private int taken;

    People(PortalOnOtherDay portal, Supplier<Browser> windows, Path pictures) {
        this.portal = portal;
        this.windows = windows;
        this.pictures = pictures;
    }

    Steps steps() {
        return steps;
    }

    LocalDate today() {
        return today;
    }

    PortalOnOtherDay portal() {
        return portal;
    }

    /** It becomes another day; everybody signs in anew. */
    void on(LocalDateTime now) throws IOException {
        portal.moveTo(now);
        today = now.toLocalDate();
        inside.values().forEach(person -> person.window().close());
        inside.clear();
    }

    /** What is done from now on is for this school. */
    void at(String name) {
        school = name;
    }

    /** Keeps where something stands, to come back to it on another day. */
    void keep(String what, String address) {
        places.put(what, address);
    }

    /** Where it stands. */
    String place(String what) {
        return Objects.requireNonNull(places.get(what), what);
    }

    /** In a window in which nobody signed in yet. */
    Person newcomer(String user) {
        Person person = new Person(windows.get(), () -> steps.add(user, school));
        inside.put(user, person);
        return person;
    }

    /** Signed in. */
    Person as(String user) {
        Person there = inside.get(user);
        if (there == null) {
            there = newcomer(user);
            there.window().signIn(user);
        }
        return there;
    }

    /** Leaves a picture of what somebody sees now. */
    void picture(Person of, String name) {
        taken++;
        of.page()
                .screenshot(new ScreenshotOptions()
                        .setPath(pictures.resolve("%02d-%s.jpg".formatted(taken, name)))
                        .setFullPage(true)
                        .setTimeout(PATIENCE_MILLIS)
                        .setType(ScreenshotType.JPEG));
    }

    void nothingOddHappened() {
        inside.values().forEach(person -> person.window().assertNoSurprise());
    }
}
