package nl.partnership.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.rule.RuleFormat;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.agreement.AgreementCensus;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.conversation.CardCensus;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.ruleset.RuleDraftService;
import nl.partnership.ejb.ruleset.RuleReviewService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each kind of record that crosses organisations, by each way out of the portal: there under the shipped rules, gone
 * for the party that an adopted set forbids it, and for nobody else, and there again when a later set permits it. The
 * rooms fill the table ({@link WaysOut}).
 */
class WaysOutTest extends Table {

    private static final String SIGNAL = CardCensus.CONVERSATION.category();
    private static final String CONTACT = ContactCensus.CONTACT_POINT.category();

    private static final String AGREEMENT = AgreementCensus.AGREEMENT.category();

    private final WaysOutTable table = new WaysOutTable(town);

    /** A rule that forbids one kind of organisation to tell another. */
    private record Narrower(String from, String to, String category) {

        boolean forbids(WayOut one, String viewerType) {
            return one.record().category().equals(category)
                    && viewerType.equals(to)
                    && one.writers().contains(from);
        }

        SharingRule rule(String id) {
            String header = RuleFormat.write(List.of());
            String line = id + ",false," + from + ":*," + to + ":*,OTHER_ORGANISATION," + category
                    + ",*,ANY,FORBIDDEN,false,,POLICY,,Dit delen we voorlopig niet.,,,,\n";
            return RuleFormat.read(header + line, Vocabulary.shipped()).get(0);
        }
    }

    @BeforeEach
    void build() {
        TestVisibility.set(null);
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
        table.parts().forEach(WaysOut::write);
        mendTodos();
    }

    @Test
    void what_an_adopted_set_forbids_a_party_is_gone_from_every_way_out_until_a_later_set_permits_it() {
        assertEquals(List.of(), differences(List.of()));
        for (List<Narrower> narrower : List.of(
                List.of(
                        new Narrower("SCHOOL", "POLICE", SIGNAL),
                        new Narrower("YOUTH_CARE", "SCHOOL", SIGNAL),
                        new Narrower("SCHOOL", "POLICE", AGREEMENT),
                        new Narrower("POLICE", "SCHOOL", CONTACT)),
                List.of(
                        new Narrower("SCHOOL", "YOUTH_CARE", SIGNAL),
                        new Narrower("YOUTH_CARE", "POLICE", SIGNAL),
                        new Narrower("YOUTH_CARE", "SCHOOL", AGREEMENT),
                        new Narrower("SCHOOL", "POLICE", CONTACT)))) {
            adopt(narrower);
            assertEquals(List.of(), differences(narrower), narrower::toString);
        }
        adopt(List.of());
        assertEquals(List.of(), differences(List.of()));
    }

    /** Every row for every viewer that does not answer as it should; each look is taken once a viewer. */
    private List<String> differences(List<Narrower> narrower) {
        IdentityHashMap<Callable<?>, Map<String, Optional<Object>>> seen = new IdentityHashMap<>();
        List<String> differences = new ArrayList<>();
        for (WayOut one : table.ways()) {
            for (String viewer : one.viewers()) {
                String type = town.caller(viewer).type().name();
                boolean expected = narrower.stream().noneMatch(rule -> rule.forbids(one, type));
                boolean shown = seen.computeIfAbsent(one.look(), look -> new HashMap<>())
                        .computeIfAbsent(viewer, user -> look(one.look(), user))
                        .filter(one.shown())
                        .isPresent();
                if (shown != expected) {
                    differences.add(one.record().code() + " of " + one.writers() + " by " + one.way() + " for " + viewer
                            + ": " + one.sign()
                            + (expected ? " should show" : " should be gone"));
                }
            }
        }
        return differences;
    }

    private Optional<Object> look(Callable<?> look, String user) {
        try {
            return Optional.ofNullable(as(town.caller(user), look));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }

    @Test
    void the_rehearsal_announces_each_kind_of_record_that_would_go() {
        draft(List.of(new Narrower("YOUTH_CARE", "POLICE", SIGNAL)));
        Set<String> lost =
                as(town.caller("bestuurder"), () -> bean(RuleReviewService.class)
                                .review(2))
                        .sights()
                        .stream()
                        .filter(each -> each.person().equals("Jeugdagent Proef") && !each.gained())
                        .map(each -> each.kind().code() + " " + each.owner() + " " + each.number())
                        .collect(Collectors.toSet());
        assertEquals(
                Set.of("PREPARATION Jeugdhulp 2", "FINDING Jeugdhulp 2", "CONVERSATION Jeugdhulp 1", "TASK De Brug 1"),
                lost);
    }

    /** Puts the shipped rules in force, with these rules added, as administrator, officer and board do. */
    private void adopt(List<Narrower> narrower) {
        int number = draft(narrower);
        RuleSetRow changed = openSet();
        as(town.caller("fg"), () -> bean(RuleSetService.class).advise(changed.id(), changed.version(), true, null));
        RuleSetRow advised = openSet();
        as(town.caller("bestuurder"), () -> bean(RuleSetService.class)
                .adopt(
                        advised.id(),
                        advised.version(),
                        null,
                        bean(RuleReviewService.class).review(number).digest()));
    }

    private int draft(List<Narrower> narrower) {
        int number =
                as(town.caller("beheer"), () -> bean(RuleDraftService.class).start(1, Town.YEAR));
        for (int i = 0; i < narrower.size(); i++) {
            SharingRule rule = narrower.get(i).rule("R9" + i);
            RuleSetRow draft = openSet();
            as(town.caller("beheer"), () -> bean(RuleDraftService.class).add(draft.id(), draft.version(), rule));
        }
        return number;
    }

    private RuleSetRow openSet() {
        return as(town.caller("beheer"), () -> bean(RuleSetService.class).open().orElseThrow());
    }

    @Test
    void no_mail_holds_a_word_of_a_record() {
        List<OutboxMail> mails = database(em ->
                em.createQuery("select m from OutboxMail m", OutboxMail.class).getResultList());
        assertFalse(mails.isEmpty());
        List<String> words =
                table.parts().stream().flatMap(part -> part.words().stream()).toList();
        for (OutboxMail mail : mails) {
            String whole = mail.getSubject() + mail.getBody() + mail.getCalendar();
            for (String word : words) {
                assertFalse(whole.contains(word), whole);
            }
        }
    }
}
