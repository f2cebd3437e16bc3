package nl.partnership.ejb.release;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.insight.IncidentTerm;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Participation;
import nl.partnership.domain.review.ItemChoice;
import nl.partnership.domain.schoolyear.Holiday;
import nl.partnership.domain.schoolyear.HolidayPeriod;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.account.feed.CalendarFeedService;
import nl.partnership.ejb.account.link.ContactAsking;
import nl.partnership.ejb.agreement.AgreementFilter;
import nl.partnership.ejb.agreement.AgreementListService;
import nl.partnership.ejb.agreement.AgreementService;
import nl.partnership.ejb.agreement.TypedAgreement;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.conversation.CloseService;
import nl.partnership.ejb.conversation.Closing;
import nl.partnership.ejb.conversation.ConversationPlan;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.thread.FollowUpService;
import nl.partnership.ejb.insight.IncidentTermService;
import nl.partnership.ejb.insight.TypedTerm;
import nl.partnership.ejb.language.cases.CaseRoundService;
import nl.partnership.ejb.language.cases.CaseRow;
import nl.partnership.ejb.language.cases.LearningCaseService;
import nl.partnership.ejb.partner.MandateService;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.ejb.partner.handover.HandoverService;
import nl.partnership.ejb.partner.proposal.PeopleImportService;
import nl.partnership.ejb.partner.sheet.SheetService;
import nl.partnership.ejb.review.close.CloseYearService;
import nl.partnership.ejb.review.dossier.DossierService;
import nl.partnership.ejb.review.dossier.DossierWorkService;
import nl.partnership.ejb.review.start.StartKind;
import nl.partnership.ejb.review.start.StartLineService;
import nl.partnership.ejb.review.start.StartService;
import nl.partnership.ejb.ruleset.ParticipationService;
import nl.partnership.ejb.schoolyear.SchoolYearService;
import nl.partnership.ejb.schoolyear.Spread;
import nl.partnership.ejb.vision.VisionService;

/** What rooms hold that the demonstration does not have: made by their services, as people of the demonstration would. */
abstract class ReleasedRooms extends ServiceTest {

    private static final String PEOPLE = "Organisatie;Naam;E-mail;Rol;Vanaf;Tot en met;Telefoon;Bereikbaar\r\n"
            + "Gemeente Waterstad;Noor Nieuw;noor.nieuw@waterstad.example;Medewerker wijkteam;1-12-2026;31-7-2027;;\r\n";

    private final Map<String, Caller> callers = new HashMap<>();

    String partnershipOf(String user, SchoolYear year) {
        return database(em -> em.createQuery(
                        "select p.id from Partnership p where p.school.id = :school and p.schoolYear = :year",
                        String.class)
                .setParameter("school", caller(user).organisationId())
                .setParameter("year", year)
                .getSingleResult());
    }

    Caller caller(String user) {
        return callers.computeIfAbsent(
                user,
                name -> database(em -> {
                    Account account = em.createQuery("select a from Account a where a.userName = :name", Account.class)
                            .setParameter("name", name)
                            .getSingleResult();
                    return account.isAdministrator()
                            ? Callers.administrator(account, false)
                            : bean(Callers.class).inEachRole(account).get(0);
                }));
    }

    /** @param now when all of it happens; the rules of that year are adopted */
    void fillRooms(LocalDateTime now, int adopted) {
        LocalDate today = now.toLocalDate();
        SchoolYear year = SchoolYear.of(today);
        as(caller("coordinator"), () -> bean(CalendarFeedService.class).make());
        as(caller("coordinator"), () -> bean(SheetService.class).print(partnershipOf("coordinator", year)));
        as(caller("bestuurder"), () -> {
            SchoolYearService years = bean(SchoolYearService.class);
            String school = years.schools().get(0).id();
            years.setHoliday(
                    school,
                    null,
                    new HolidayPeriod(year, Holiday.MAY, LocalDate.of(2027, 4, 24), LocalDate.of(2027, 5, 9)),
                    Spread.SCHOOL);
            bean(ParticipationService.class)
                    .say(
                            adopted,
                            new Participations.Said(
                                    Participation.Answer.AGREED,
                                    today.minusDays(3),
                                    null,
                                    Participations.Said.NOTHING));
        });
        as(caller("beheer"), () -> bean(PeopleImportService.class)
                .store(PEOPLE.getBytes(StandardCharsets.UTF_8), caller("leider").personId()));
        as(caller("coordinator"), () -> {
            bean(VisionService.class)
                    .ask(
                            caller("coordinator").organisationId(),
                            caller("jongerenwerk").organisationId());
            bean(HandoverService.class).ask(caller("zorg").membershipId(), today.plusMonths(3));
        });
        as(Caller.NOBODY, () -> bean(ContactAsking.class).ask());
        agreements(today);
        close(now, year);
        yearRound(year);
        as(caller("leider"), () -> bean(DossierService.class)
                .ask(caller("leider").organisationId()));
        as(Caller.PORTAL, () -> {
            DossierWorkService work = bean(DossierWorkService.class);
            work.made(work.next().orElseThrow(), "dossier".getBytes(StandardCharsets.UTF_8));
        });
    }

    private void agreements(LocalDate today) {
        as(caller("leider"), () -> bean(AgreementService.class)
                .propose(
                        caller("leider").organisationId(),
                        new TypedAgreement(
                                "Zo gebruiken wij de regels",
                                "Wie twijfelt, kijkt eerst bij \"Mag ik dit delen?\".",
                                List.of(
                                        caller("leider").organisationId(),
                                        caller("jeugdhulp").organisationId()),
                                today,
                                today.plusMonths(6),
                                today.plusMonths(3),
                                List.of(),
                                "R57")));
        mandate("jeugdhulp", MandatePurpose.AGREEMENTS, today);
        as(caller("jeugdhulp"), () -> {
            String id = bean(AgreementListService.class).all(AgreementFilter.ALL).stream()
                    .filter(row -> row.lastDay().isAfter(today.plusMonths(1)))
                    .findFirst()
                    .orElseThrow()
                    .id();
            bean(FollowUpService.class)
                    .task(new ThreadEnd("working-agreement", id), "Vertel het aan de nieuwe collega's", null, null);
            bean(AgreementService.class).leave(id, today.plusMonths(1));
        });
    }

    /** The year has begun, its end is decided on in part, the board has a word of its own, and a lesson was drawn. */
    private void yearRound(SchoolYear year) {
        as(caller("bestuurder"), () -> bean(IncidentTermService.class)
                .call(
                        IncidentTerm.Of.KIND,
                        List.of(new TypedTerm(
                                null,
                                "Vuurwerk",
                                IncidentTerm.Of.KIND.groups().all().get(0).code()))));
        as(caller("coordinator"), () -> {
            LearningCaseService cases = bean(LearningCaseService.class);
            CaseRow opened = cases.list(caller("coordinator").organisationId()).stream()
                    .filter(one -> one.openedAt() != null && one.closedOn() == null)
                    .findFirst()
                    .orElseThrow();
            bean(CaseRoundService.class).learn(opened.id(), opened.version(), "Eerder samen kijken.");
            String partnership = partnershipOf("coordinator", year);
            CloseYearService end = bean(CloseYearService.class);
            end.decide(partnership, end.view(partnership).items().get(0), ItemChoice.CARRIED, null);
        });
        begin();
    }

    /** All goes on from the year before, as it is. */
    private void begin() {
        as(caller("coordinator"), () -> {
            StartLineService lines = bean(StartLineService.class);
            StartService start = bean(StartService.class);
            for (StartKind kind : start.view().kinds()) {
                lines.keepAll(kind.code(), kind.same());
                kind.apart().forEach(line -> lines.keep(kind.code(), line.id(), line.read()));
            }
            start.finish();
        });
    }

    /** Who decides for that organisation, for a year from today on. */
    void mandate(String user, MandatePurpose purpose, LocalDate today) {
        as(caller("beheer"), () -> bean(MandateService.class)
                .give(
                        caller(user).membershipId(),
                        new Mandate.Terms(purpose, "teammanager", today, today, today.plusYears(1))));
    }

    /** A conversation that was held today, with what its questions showed. */
    private void close(LocalDateTime now, SchoolYear year) {
        String id = as(caller("coordinator"), () -> bean(PlanService.class)
                .plan(new ConversationPlan(
                        partnershipOf("coordinator", year),
                        null,
                        Phase.DURING,
                        now.toLocalDate(),
                        LocalTime.of(9, 0),
                        60,
                        "De Brug",
                        null,
                        List.of("T1", "T3"),
                        List.of(
                                caller("zorg").membershipId(),
                                caller("jeugdhulp").membershipId()),
                        List.of())));
        as(caller("coordinator"), () -> bean(HoldService.class).open(id));
        as(caller("coordinator"), () -> bean(CloseService.class).close(id, Closing.last()));
    }
}
