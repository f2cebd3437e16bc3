package nl.partnership.web.ruleset;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.ruleset.ReachService;
import nl.partnership.ejb.ruleset.ReachView;
import nl.partnership.web.base.Screen;

/** Who sees what, in three choices: who looks, at whose records, on which day; and what changed since another day. */
@Named
@ViewScoped
public class ReachPage extends ReachChoice {

    private static final long serialVersionUID = 1L;
    private static final String SAME = "SAME:";

    @Inject
    private ReachService reaches;

    @Inject
    private ReachWords words;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private transient List<ReachService.Owner> owners;
    private transient ReachText found;

    @PostConstruct
    void read() {
        owners = reaches.owners();
        String asked = screen.parameter("owner");
        owner = asked == null ? owners.get(0).id() : asked;
        viewer = screen.parameter("viewer");
        day = day("day", LocalDate.now(clock));
        before = day("before", null);
        if (viewer != null) {
            look();
        }
    }

    private LocalDate day(String parameter, LocalDate otherwise) {
        return Optional.ofNullable(screen.parameter(parameter))
                .flatMap(Day::written)
                .filter(Day::isOne)
                .orElse(otherwise);
    }

    private void look() {
        try {
            ReachView now = look(day);
            found = words.of(now, before == null ? null : look(before));
        } catch (RuleViolation violation) {
            screen.show(violation);
        }
    }

    private ReachView look(LocalDate on) {
        boolean same = viewer.startsWith(SAME);
        return reaches.look(owner, party(same ? viewer.substring(SAME.length()) : viewer), same, on);
    }

    private static Party party(String code) {
        return Vocabulary.shipped().party(code).orElse(null);
    }

    /** Shows what was chosen, under an address that one can send to a colleague. */
    public void choose() {
        screen.go("/ruleset/reach.xhtml?owner=" + encoded(owner) + "&viewer=" + encoded(viewer) + "&day=" + day
                + (before == null ? "" : "&before=" + before));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public List<ReachService.Owner> getOwners() {
        if (owners == null) {
            owners = reaches.owners();
        }
        return owners;
    }

    /** Everyone who could look, colleagues of the owner last; each the value of its choice. */
    public List<String> getViewers() {
        OrganisationType type = owner();
        List<String> viewers = new ArrayList<>();
        List<String> colleagues = new ArrayList<>();
        for (Vocabulary.Role role : Vocabulary.shipped().parties().values()) {
            viewers.add(role.party().toString());
            if (role.party().type() == type) {
                colleagues.add(SAME + role.party());
            }
        }
        viewers.addAll(colleagues);
        return viewers;
    }

    private OrganisationType owner() {
        return getOwners().stream()
                .filter(one -> one.id().equals(owner))
                .map(ReachService.Owner::type)
                .findFirst()
                .orElse(null);
    }

    /** A choice in words. */
    public String name(String choice) {
        boolean same = choice.startsWith(SAME);
        Party party = party(same ? choice.substring(SAME.length()) : choice);
        String role = screen.text("base.role." + party.role());
        return same
                ? screen.text("ruleset.reach.colleague", role)
                : screen.text("base.type." + party.type()) + ": " + role;
    }

    /** What they see; null until there is a choice. */
    public ReachText getFound() {
        return found;
    }
}
