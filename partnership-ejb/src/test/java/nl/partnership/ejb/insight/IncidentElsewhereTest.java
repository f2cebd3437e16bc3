package nl.partnership.ejb.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.account.feed.CalendarFeedService;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.home.HomeService;
import nl.partnership.ejb.home.SetUpService;
import nl.partnership.ejb.partner.ContactSearch;
import nl.partnership.ejb.partner.ContactService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.privacy.OfficerService;
import nl.partnership.ejb.review.ProgressService;
import nl.partnership.ejb.review.SchoolsService;
import nl.partnership.ejb.review.YearService;
import nl.partnership.ejb.review.dossier.DossierService;
import nl.partnership.ejb.review.dossier.DossierWorkService;
import nl.partnership.ejb.ruleset.ReachService;
import nl.partnership.ejb.ruleset.RuleReviewService;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.search.SearchService;
import nl.partnership.ejb.vision.GuidelineService;
import nl.partnership.ejb.vision.TurnService;
import nl.partnership.ejb.vision.VisionService;
import nl.partnership.ejb.vision.see.SeeService;
import org.junit.jupiter.api.Test;

/**
 * Whatever else the portal tells, on homes and in lists, in files and feeds, by filter and search, in a rehearsal of the rules
 * and at the questions of the card: it is the same for everybody, whether a school has no incident or many.
 */
class IncidentElsewhereTest extends Recording {

    private static final List<String> USERS = List.of(
            "coordinator",
            "mentor",
            "jeugdhulp",
            "jeugdagent",
            "wijkagent",
            "gemeente",
            "jongerenwerk",
            "vreemde",
            "bestuurder",
            "fg",
            "beheer");

    private List<Caller> everybody() {
        List<Caller> all = new ArrayList<>();
        USERS.forEach(user -> all.add(town.caller(user)));
        for (String walker : List.of("fg", "bestuurder")) {
            for (String role : List.of("SAFETY_COORD", "MENTOR")) {
                all.add(town.caller(walker)
                        .inTheEyesOf(town.bridge.getId(), "De Brug", town.board.getId(), town.bridge.getType(), role));
            }
        }
        return all;
    }

    private Map<String, Callable<?>> ways() {
        Map<String, Callable<?>> ways = new LinkedHashMap<>();
        ways.put("home", () -> bean(HomeService.class).todo());
        ways.put("home of a partner", () -> bean(HomeService.class).partner());
        ways.put("home of a school", () -> bean(HomeService.class).school());
        ways.put("home of a board", () -> bean(HomeService.class).schools());
        ways.put("home of the administrator", () -> bean(SetUpService.class).look());
        ways.put("home of the officer", () -> bean(OfficerService.class).queue());
        ways.put("expected", () -> bean(TodoService.class).mine());
        ways.put("progress", () -> bean(ProgressService.class).progress(Town.YEAR));
        ways.put("all schools", () -> bean(SchoolsService.class).list(0, 20));
        ways.put("dossiers", () -> bean(DossierService.class).view());
        ways.put("year", () -> bean(YearService.class).year(Town.YEAR));
        ways.put("sources", () -> bean(SourceService.class).list(SourceFilter.ALL, 0, 20));
        ways.put("search", () -> bean(ContactService.class)
                .all(new ContactSearch(town.bridgePartnership.getId(), "incident", Map.of())));
        // a letter that is in nearly all words
        ways.put("search of everything", () -> bean(SearchService.class).all("e"));
        ways.put("calendar", () -> bean(CalendarFeedService.class).own());
        ways.put("visions", () -> bean(VisionService.class).all(town.bridge.getId()));
        ways.put("guidelines", () -> bean(GuidelineService.class).table(town.bridge.getId()));
        ways.put("turns", () -> bean(TurnService.class).table(town.bridge.getId()));
        ways.put("see", () -> bean(SeeService.class).see(town.bridge.getId(), Signal.SEXTING.code()));
        ways.put("rehearsal", () -> bean(RuleReviewService.class).review(1));
        Stream.of("MENTOR", "SAFETY_COORD")
                .forEach(role -> ways.put("reach of " + role, () -> bean(ReachService.class)
                        .look(town.bridge.getId(), new Party(OrganisationType.SCHOOL, role), true, TODAY)));
        return ways;
    }

    private Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        for (Caller caller : everybody()) {
            ways().forEach((name, way) ->
                    told.put(caller.name() + " as " + caller.eyes() + ": " + name, told(caller, way)));
        }
        return told;
    }

    private String told(Caller caller, Callable<?> way) {
        try {
            return String.valueOf(as(caller, way));
        } catch (RuntimeException refused) {
            return refused.toString();
        }
    }

    @Test
    void all_that_the_portal_tells_is_the_same_with_no_incident_and_with_many() {
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
        mendTodos();
        Map<String, String> none = told();
        assertEquals(none, told(), "it does not change by itself");
        assertTrue(none.values().stream().anyMatch(text -> text.contains("De Brug")), "it tells something");
        for (int i = 0; i < 60; i++) {
            enter("mentor", fight(TODAY.minusDays(i)));
        }
        mendTodos();
        Map<String, String> many = told();
        none.forEach((way, text) -> assertEquals(text, many.get(way), way));
        assertEquals(List.of(), leaving());
    }

    @Test
    void a_dossier_says_the_same_with_no_incident_and_with_many() {
        as(town.caller("coordinator"), () -> bean(DossierService.class).ask(town.bridge.getId()));
        String part =
                as(Caller.PORTAL, () -> bean(DossierWorkService.class).next().orElseThrow());
        String none = String.valueOf(
                as(Caller.PORTAL, () -> bean(DossierWorkService.class).work(part)));
        for (int i = 0; i < 60; i++) {
            enter("mentor", fight(TODAY.minusDays(i)));
            enter("mentor", fight(TODAY.minusYears(1).minusDays(i)));
        }
        assertEquals(none, String.valueOf(as(Caller.PORTAL, () -> bean(DossierWorkService.class)
                .work(part))));
    }
}
