package nl.partnership.web.privacy.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Room;
import nl.partnership.domain.privacy.register.ImpactWords;
import nl.partnership.domain.privacy.register.SharingChange;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.privacy.register.ImpactRow;
import nl.partnership.ejb.privacy.register.ImpactView;
import nl.partnership.ejb.privacy.register.StoredEntry;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Pages;
import nl.partnership.web.base.Screen;

/** Working papers of impact assessments in words. */
@Named
@RequestScoped
public class ImpactWording {

    private static final String TEXT = "privacy.impact.";

    /** After so many years one asks whether it is really needed that long. */
    private static final int LONG = 5;

    @Inject
    private RegisterWording register;

    @Inject
    private Pages pages;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** What a working paper is about. */
    public String about(ImpactRow row) {
        return row.subject().isRoom()
                ? screen.text("privacy.register.room." + row.subject().room())
                : screen.text(TEXT + "rules", row.set().number(), row.set().schoolYear());
    }

    public String title(ImpactRow row) {
        return screen.text(TEXT + "title", about(row));
    }

    /** What the portal itself fills in. */
    public List<ImpactPart> parts(ImpactView read) {
        return Stream.concat(
                        read.rules() == null ? room(read) : rules(read),
                        Stream.of(ImpactPart.list(
                                "measures",
                                text("measures"),
                                text("measures.lead"),
                                register.measures(read.measures()))))
                .toList();
    }

    /** What people wrote, by its name; what is missing says so. */
    public Map<String, String> written(ImpactView read) {
        ImpactWords words = read.row().words();
        Map<String, String> written = new LinkedHashMap<>();
        written.put(text("necessity"), or(words.necessity()));
        written.put(text("views"), or(words.views()));
        written.put(text("risks"), or(words.risks()));
        written.put(text("remaining"), or(words.remaining()));
        written.put(text("advice"), or(words.advice()));
        written.put(text("reviewOn"), words.reviewOn() == null ? text("unwritten") : dates.kept(words.reviewOn()));
        if (!read.row().isUnwritten()) {
            written.put(
                    screen.text("privacy.register.written"),
                    screen.text(
                            "privacy.register.written.by",
                            read.writtenBy(),
                            dates.kept(read.row().writtenOn())));
        }
        return written;
    }

    private String or(String written) {
        return written == null ? text("unwritten") : written;
    }

    private Stream<ImpactPart> room(ImpactView read) {
        Room room = read.row().subject().room();
        List<Audience> audiences = pages.audiences(room);
        String basis = read.board().basis();
        return Stream.of(
                ImpactPart.list(
                        "purpose",
                        text("purpose"),
                        screen.text("privacy.register.room." + room) + ".",
                        List.of(basis == null ? text("basis.none") : basis)),
                ImpactPart.table(
                        "stored",
                        screen.text("privacy.register.stored"),
                        List.of(screen.text("privacy.register.stored.lead")),
                        Stream.of("kind", "data", "kept")
                                .map(column -> screen.text("privacy.register." + column))
                                .toList(),
                        read.stored().stream()
                                .map(entry -> List.of(register.kind(entry), register.data(entry), register.kept(entry)))
                                .toList()),
                ImpactPart.list(
                        "who",
                        text("who"),
                        text("who.lead"),
                        audiences.stream()
                                .map(audience -> text("audience." + audience))
                                .toList()),
                ImpactPart.list("weigh", text("weigh"), text("weigh.lead"), toWeigh(read.stored(), audiences)));
    }

    private List<String> toWeigh(List<StoredEntry> stored, List<Audience> audiences) {
        List<String> questions = new ArrayList<>();
        if (stored.stream().anyMatch(entry -> !entry.words().isEmpty())) {
            questions.add(text("weigh.words"));
        }
        if (stored.stream().anyMatch(entry -> !entry.people().isEmpty())) {
            questions.add(text("weigh.names"));
        }
        List<String> years = stored.stream()
                .filter(entry -> entry.number() >= LONG)
                .map(register::kind)
                .distinct()
                .toList();
        if (!years.isEmpty()) {
            questions.add(screen.text(TEXT + "weigh.long", String.join(", ", years)));
        }
        if (audiences.contains(Audience.EVERYONE)) {
            questions.add(text("weigh.everyone"));
        } else if (audiences.stream().anyMatch(ImpactWording::isOfOthers)) {
            questions.add(text("weigh.others"));
        }
        questions.add(text("weigh.always"));
        return questions;
    }

    private static boolean isOfOthers(Audience audience) {
        return switch (audience) {
            case SIGNED_IN, PARTICIPANT, POLICE, MUNICIPALITY, PARTNER -> true;
            default -> false;
        };
    }

    private Stream<ImpactPart> rules(ImpactView read) {
        ImpactView.NewRules rules = read.rules();
        String lead = rules.former() == 0
                ? text("change.first")
                : rules.wider() + rules.narrower() == 0
                        ? screen.text(TEXT + "change.same", rules.former())
                        : screen.text(TEXT + "change.cells", rules.wider(), rules.narrower(), rules.former());
        return Stream.of(
                ImpactPart.table(
                        "change",
                        text("change"),
                        rules.changes().isEmpty() && rules.wider() + rules.narrower() > 0
                                ? List.of(lead, text("change.roles"))
                                : List.of(lead),
                        List.of(
                                screen.text("privacy.register.goal"),
                                screen.text("privacy.register.receivers"),
                                text("change.more"),
                                text("change.less")),
                        rules.changes().stream().map(this::cells).toList()),
                ImpactPart.list("weigh", text("weigh"), text("weigh.lead"), toWeigh(rules)));
    }

    private List<String> cells(SharingChange change) {
        return List.of(
                screen.text("rule.purpose." + change.purpose()),
                screen.text("base.type." + change.receiver()),
                either("change.given", change.given(), "change.milder", change.milder()),
                either("change.gone", change.gone(), "change.stricter", change.stricter()));
    }

    private String either(String key, List<String> categories, String otherKey, List<String> others) {
        return Stream.of(kinds(key, categories), kinds(otherKey, others))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String kinds(String key, List<String> categories) {
        return categories.isEmpty()
                ? ""
                : screen.text(
                        TEXT + key,
                        categories.stream()
                                .map(category -> screen.text("rule.category." + category))
                                .collect(Collectors.joining(", ")));
    }

    private List<String> toWeigh(ImpactView.NewRules rules) {
        List<String> questions = new ArrayList<>();
        String receivers = rules.changes().stream()
                .filter(SharingChange::isWider)
                .map(SharingChange::receiver)
                .distinct()
                .sorted()
                .map(type -> screen.text("base.type." + type))
                .collect(Collectors.joining(", "));
        if (!receivers.isEmpty()) {
            questions.add(screen.text(TEXT + "weigh.receivers", receivers));
        }
        if (rules.changes().stream()
                .anyMatch(change -> change.isWider() && change.receiver() == OrganisationType.POLICE)) {
            questions.add(text("weigh.police"));
        }
        if (rules.changes().stream().anyMatch(change -> !change.gone().isEmpty())) {
            questions.add(text("weigh.gone"));
        }
        questions.add(text("weigh.told"));
        questions.add(text("weigh.always"));
        return questions;
    }

    private String text(String key) {
        return screen.text(TEXT + key);
    }
}
