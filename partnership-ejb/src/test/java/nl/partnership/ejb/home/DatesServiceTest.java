package nl.partnership.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.AgreementState;
import nl.partnership.domain.agreement.ExpectationState;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.schoolyear.Region;
import nl.partnership.ejb.agreement.AgreementFilter;
import nl.partnership.ejb.agreement.AgreementListService;
import nl.partnership.ejb.agreement.ExpectationFilter;
import nl.partnership.ejb.agreement.ExpectationListService;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.conversation.list.ConversationFilter;
import nl.partnership.ejb.conversation.list.ConversationListService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.schoolyear.SchoolYearService;
import org.junit.jupiter.api.Test;

/** Agreements and dates over all schools of a municipality. */
class DatesServiceTest extends Dated {

    private DatesView read(int first, int most) {
        return as(town.caller("gemeente"), () -> bean(DatesService.class).list(first, most));
    }

    private List<DateLine> all() {
        return read(0, 5000).lines().rows();
    }

    private static Set<String> addresses(List<DateLine> lines, DateLine.Kind... kinds) {
        return lines.stream()
                .filter(line -> Set.of(kinds).contains(line.kind()))
                .map(DateLine::address)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void assertEqualsLists() {
        List<DateLine> lines = all();
        as(town.caller("gemeente"), () -> {
            assertEquals(agreed(AgreementState.PROPOSED), addresses(lines, DateLine.Kind.ASSENT));
            assertEquals(agreed(AgreementState.IN_FORCE), addresses(lines, DateLine.Kind.REVIEW, DateLine.Kind.END));
            assertEquals(promised(), addresses(lines, DateLine.Kind.PROMISE));
            assertEquals(planned(Town.YEAR), addresses(lines, DateLine.Kind.CONVERSATION));
        });
    }

    private Set<String> agreed(AgreementState state) {
        return bean(AgreementListService.class).all(new AgreementFilter(null, null, state)).stream()
                .map(row -> "/agreement/agreement.xhtml?id=" + row.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> promised() {
        return Stream.of(ExpectationState.PROMISED, ExpectationState.OTHERWISE)
                .flatMap(state -> bean(ExpectationListService.class).all(new ExpectationFilter(null, state)).stream())
                .map(row -> "/agreement/expectation.xhtml?id=" + row.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> planned(SchoolYear year) {
        return bean(ConversationListService.class)
                .all(new ConversationFilter(year, null, null, ConversationStatus.PLANNED))
                .stream()
                .map(row -> "/conversation/conversation.xhtml?id=" + row.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void it_shows_what_the_lists_show_and_nothing_else() {
        store(3);
        assertEqualsLists();
        assertEquals(6, addresses(all(), DateLine.Kind.ASSENT).size());
        assertEquals(6, addresses(all(), DateLine.Kind.REVIEW).size());
        assertEquals(12, addresses(all(), DateLine.Kind.PROMISE).size());
        assertFalse(read(0, 10).cut());
        TestVisibility.set((author, viewer) -> false);
        assertEqualsLists();
        assertEquals(Set.of(), addresses(all(), DateLine.Kind.ASSENT, DateLine.Kind.REVIEW));
    }

    @Test
    void it_stands_school_by_school_and_by_day_over_its_pages() {
        store(2);
        List<DateLine> lines = all();
        List<String> schools = lines.stream()
                .map(line -> line.school() == null ? "" : line.school().name())
                .distinct()
                .toList();
        assertEquals(List.of("", "De Brug", "De Linde"), schools);
        for (String school : schools) {
            List<LocalDate> days = lines.stream()
                    .filter(line -> school.equals(
                            line.school() == null ? "" : line.school().name()))
                    .map(DateLine::on)
                    .toList();
            assertEquals(days.stream().sorted().toList(), days, school);
        }
        List<DateLine> paged = new ArrayList<>();
        for (int first = 0; first < lines.size(); first += 7) {
            paged.addAll(read(first, 7).lines().rows());
        }
        assertEquals(lines, paged);
        assertEquals(lines.size(), read(0, 7).lines().total());
    }

    @Test
    void a_day_of_the_school_year_that_all_schools_share_is_said_once_and_one_that_differs_at_each() {
        List<DateLine> shared = all();
        assertTrue(shared.stream().allMatch(line -> line.kind() == DateLine.Kind.YEAR), shared::toString);
        assertTrue(shared.stream()
                .allMatch(line -> line.school() == null && !line.on().isBefore(TODAY)));
        long kinds =
                as(town.caller("gemeente"), () -> bean(SchoolYearService.class).days(Town.YEAR)).get(0).days().stream()
                        .filter(day -> day.on() != null && !day.on().isBefore(TODAY))
                        .count();
        assertEquals(kinds, shared.size());
        as(town.caller("beheer"), () -> bean(SchoolYearService.class)
                .chooseRegion(town.bridge.getId(), null, Region.NORTH));
        assertEquals(shared, all());
        as(
                town.caller("gemeente"),
                () -> assertEquals(
                        bean(SchoolYearService.class)
                                .get(town.bridge.getId(), Town.YEAR)
                                .days(),
                        bean(SchoolYearService.class).days(Town.YEAR).stream()
                                .filter(one -> one.school().id().equals(town.bridge.getId()))
                                .findFirst()
                                .orElseThrow()
                                .days()));
    }

    @Test
    void it_is_for_the_municipality_alone() {
        for (String user : List.of("coordinator", "jeugdagent", "jeugdhulp", "bestuurder", "fg", "beheer")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> bean(DatesService.class).list(0, 10)),
                    user);
        }
    }

    @Test
    void a_conversation_without_the_municipality_has_a_day_and_leads_nowhere() {
        inDatabase(em -> {
            Conversation conversation = new Conversation(
                    em.find(Partnership.class, town.bridgePartnership.getId()),
                    em.createQuery("select v from CardVersion v", CardVersion.class)
                            .getSingleResult(),
                    member(em, "coordinator"));
            conversation.plan(Phase.DURING, new Appointment(DAY, LocalTime.NOON, 60, "Op school"), List.of("T2"));
            conversation.invite(List.of(member(em, "coordinator"), member(em, "jeugdhulp")));
            em.persist(conversation);
        });
        DateLine line = all().stream()
                .filter(one -> one.kind() == DateLine.Kind.CONVERSATION)
                .findFirst()
                .orElseThrow();
        assertEquals(DAY, line.on());
        assertNull(line.address());
    }

    @Test
    void a_hundred_of_each_take_as_many_statements_as_two() throws Exception {
        store(2);
        all();
        long few = statements(this::all);
        store(98);
        planAnew();
        assertEquals(few, statements(this::all));
        assertEquals(200, addresses(all(), DateLine.Kind.REVIEW).size());
    }
}
