package nl.partnership.ejb.support;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.Ages;
import nl.partnership.domain.support.Informed;
import nl.partnership.domain.support.Sector;
import nl.partnership.domain.support.Within;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.support.consultation.ConsultationCensus;
import nl.partnership.ejb.support.consultation.ConsultationFilter;
import nl.partnership.ejb.support.consultation.ConsultationService;
import nl.partnership.ejb.support.consultation.TypedConsultation;
import nl.partnership.ejb.support.expertise.ExpertiseCensus;
import nl.partnership.ejb.support.expertise.ExpertiseEntryService;
import nl.partnership.ejb.support.expertise.ExpertiseFilter;
import nl.partnership.ejb.support.expertise.ExpertiseService;
import nl.partnership.ejb.support.expertise.TypedExpertise;

/** What De Brug agreed on who informs parents. */
class SupportWaysOut extends ServiceTest implements WaysOut {

    private static final String EXCEPTION = "Niet zolang de politie nog praat";
    private static final String ENTRY = "Trainer online weerbaarheid";
    private static final String CONTACT = "Spreekuur op school";
    private static final String MEETING = "Overleg over het plein";

    private final Town town;
    private String duty;
    private String entry;
    private String meeting;

    SupportWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "DutyService.schools",
                "names of schools",
                "DutyService.informers",
                "roles, in organisations",
                "ExpertiseService.schools",
                "names of schools",
                "ExpertiseEntryService",
                "the own entries, names of schools, and own colleagues",
                "MapLinkService.links",
                "the address of a public page",
                "ConsultationService.schools",
                "names of schools",
                "ConsultationService.roles",
                "roles, in organisations",
                "ConsultationTalkService.themes",
                "themes of the card");
    }

    @Override
    public void write() {
        duty = as(town.caller("coordinator"), () -> bean(DutyService.class)
                .add(new TypedDuty(
                        null,
                        Signal.SEXTING,
                        Informed.ALL_PARENTS,
                        town.bridge.getId(),
                        "SCHOOL_LEADER",
                        Within.SAME_DAY,
                        List.of(),
                        EXCEPTION)));
        entry = as(town.caller("coordinator"), () -> {
            ExpertiseEntryService entries = bean(ExpertiseEntryService.class);
            entries.add(
                    List.of(town.bridge.getId()),
                    entry(CONTACT, town.membership("coordinator").getId()));
            return entries.add(List.of(town.bridge.getId()), entry(ENTRY, null));
        });
        meeting = as(town.caller("coordinator"), () -> bean(ConsultationService.class)
                .add(new TypedConsultation(
                        MEETING,
                        "Afstemmen",
                        "De Brug",
                        LocalTime.of(15, 0),
                        60,
                        List.of(),
                        town.bridge.getId() + ":SAFETY_COORD",
                        town.bridge.getId() + ":CARE_COORD",
                        null,
                        6,
                        LocalDate.of(2026, 11, 30),
                        List.of())));
    }

    private static TypedExpertise entry(String name, String contact) {
        return new TypedExpertise(
                name, Sector.WELFARE, List.of(), Ages.ALL, null, "030 231 23 45", null, null, contact);
    }

    @Override
    public List<WayOut> ways() {
        Map<String, Callable<?>> ways = Map.of(
                "DutyService.get", () -> bean(DutyService.class).get(duty),
                "DutyService.list", () -> bean(DutyService.class).list(DutyFilter.ALL, 0, 20),
                "DutyService.all", () -> bean(DutyService.class).all(DutyFilter.ALL));
        Map<String, Callable<?>> map = Map.of(
                "ExpertiseService.get", () -> bean(ExpertiseService.class).get(entry),
                "ExpertiseService.list", () -> bean(ExpertiseService.class).list(ExpertiseFilter.ALL, 0, 20),
                "ExpertiseService.all", () -> bean(ExpertiseService.class).all(ExpertiseFilter.ALL));
        Map<String, Callable<?>> meetings = Map.of(
                "ConsultationService.get", () -> bean(ConsultationService.class).get(meeting),
                "ConsultationService.list",
                        () -> bean(ConsultationService.class).list(ConsultationFilter.ALL, 0, 20),
                "ConsultationService.all", () -> bean(ConsultationService.class).all(ConsultationFilter.ALL));
        return Stream.of(
                        rows(ConsultationCensus.CONSULTATION, meetings, MEETING),
                        rows(DutyCensus.DUTY, ways, EXCEPTION),
                        rows(ExpertiseCensus.EXPERTISE, map, ENTRY),
                        rows(
                                ExpertiseCensus.EXPERTISE_CONTACT,
                                Map.of("ExpertiseService.all", map.get("ExpertiseService.all")),
                                CONTACT))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Stream<WayOut> rows(RecordKind kind, Map<String, Callable<?>> ways, String words) {
        return ways.entrySet().stream()
                .map(way -> WayOut.of(kind, "SCHOOL", way.getKey(), WayOut.PARTNERS, way.getValue(), words));
    }

    @Override
    public List<String> words() {
        return List.of(EXCEPTION, ENTRY, CONTACT, MEETING);
    }
}
