package nl.partnership.ejb.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.privacy.LeafletGroup;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.ruleset.RuleDraftService;
import nl.partnership.ejb.ruleset.RuleReviewService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import org.junit.jupiter.api.BeforeEach;

/** A school of which officer and board make the leaflet. */
abstract class LeafletTest extends ServiceTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    static final String OFFICER = "privacy@proefstad.example";

    final Town town = new Town();

    @BeforeEach
    void build() {
        TestClock.set(DAY.atTime(9, 0));
        inDatabase(town::persist);
    }

    void rules() {
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    /** The board adopts a set without what youth care may be told with consent. */
    void otherRules() {
        as(town.caller("beheer"), () -> bean(RuleDraftService.class).start(1, Town.YEAR));
        RuleSetRow draft = open();
        as(town.caller("beheer"), () -> bean(RuleDraftService.class).remove(draft.id(), draft.version(), "R05"));
        RuleSetRow changed = open();
        as(town.caller("fg"), () -> bean(RuleSetService.class).advise(changed.id(), changed.version(), true, null));
        RuleSetRow advised = open();
        as(town.caller("bestuurder"), () -> bean(RuleSetService.class)
                .adopt(
                        advised.id(),
                        advised.version(),
                        null,
                        bean(RuleReviewService.class).review(advised.number()).digest()));
    }

    RuleSetRow open() {
        return as(town.caller("fg"), () -> bean(RuleSetService.class).open().orElseThrow());
    }

    LeafletDesk desk(String user) {
        return as(town.caller(user), () -> bean(LeafletDeskService.class).of(town.bridge.getId()));
    }

    long version() {
        return desk("fg").next().version();
    }

    void write(LeafletGroup group, String note) {
        long version = version();
        as(town.caller("fg"), () -> bean(LeafletService.class).write(town.bridge.getId(), version, group, note));
    }

    void advise() {
        long version = version();
        as(town.caller("fg"), () -> bean(LeafletService.class)
                .advise(town.bridge.getId(), version, null, null, OFFICER));
    }

    void adopt() {
        long version = version();
        as(town.caller("bestuurder"), () -> bean(LeafletService.class).adopt(town.bridge.getId(), version));
    }

    Optional<PublicLeaflet> everybody(Organisation organisation) {
        return everybody(organisation.getId());
    }

    Optional<PublicLeaflet> everybody(String id) {
        return as(Caller.NOBODY, () -> bean(PublicLeafletService.class).of(id));
    }

    LeafletView leaflet() {
        return everybody(town.bridge).orElseThrow().leaflet();
    }

    List<String> lines(String user, String kind) {
        return as(town.caller(user), () -> bean(TodoService.class).mine().of(kind)).stream()
                .map((TodoLine line) -> line.text().key() + " " + line.note().facts())
                .toList();
    }

    static String key(RuleViolation violation) {
        return violation.key();
    }
}
