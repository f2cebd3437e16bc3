package nl.partnership.web.review.year;

import static nl.partnership.web.review.year.People.COORDINATOR;
import static nl.partnership.web.review.year.People.COORDINATOR_OF_SECOND;
import static nl.partnership.web.review.year.People.FIRST;
import static nl.partnership.web.review.year.People.SECOND;
import static nl.partnership.web.review.year.People.YOUTH_CARE;
import static nl.partnership.web.review.year.People.YOUTH_WORK;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** The year of two new schools with the same partners, day after day. */
final class Year {

    static final LocalDateTime SET_UP = LocalDateTime.of(2026, 8, 17, 9, 0);

    private static final LocalDateTime SEPTEMBER = LocalDateTime.of(2026, 9, 21, 10, 0);
    private static final LocalDateTime FEBRUARY = LocalDateTime.of(2027, 2, 8, 10, 0);
    private static final LocalDateTime MAY = LocalDateTime.of(2027, 5, 17, 10, 0);
    private static final LocalDateTime JUNE = LocalDateTime.of(2027, 6, 21, 10, 0);
    private static final LocalDateTime NEXT_AUGUST = LocalDateTime.of(2027, 8, 23, 10, 0);
    /** What is done then counts for a year of its own. */
    private static final String NEXT_YEAR = " 2027-2028";

    private static final String TASK = "Lesprogramma over online omgang kiezen";
    private static final String TASK_DONE = "Pauzerooster aanpassen";
    private static final String AGENDA = "Wie staat er bij de bushalte?";
    private static final String AGENDA_CARRIED = "Hoe gaat het met de nieuwe afspraak?";
    private static final LocalDate SUMMER = LocalDate.of(2027, 7, 20);

    private final People people;
    private final Rooms rooms;
    private final SharedRooms shared;
    private final Conversations talks;
    private final TurnOfYear turn;
    private final NewSchools schools;

    Year(People people) {
        this.people = people;
        rooms = new Rooms(people);
        shared = new SharedRooms(people);
        talks = new Conversations(people);
        turn = new TurnOfYear(people);
        schools = new NewSchools(people);
    }

    void walk() throws IOException {
        people.on(SET_UP);
        setUp();
        start();
        people.on(SEPTEMBER);
        firstConversation();
        autumn();
        people.on(FEBRUARY);
        schools.renewAccess();
        secondConversation();
        spring();
        people.on(MAY);
        lastConversation();
        people.on(JUNE);
        end();
        people.on(NEXT_AUGUST);
        nextYear();
    }

    private void setUp() throws IOException {
        schools.found();
        schools.rules();
        schools.mandates();
    }

    private void start() {
        people.at(FIRST);
        turn.firstStart(COORDINATOR);
        shared.turns(FIRST, COORDINATOR);
        shared.confirmColumns(FIRST);
        people.at(SECOND);
        turn.firstStart(COORDINATOR_OF_SECOND);
        shared.turns(SECOND, COORDINATOR_OF_SECOND);
        shared.confirmColumns(SECOND);
        people.at(FIRST);
        shared.confirmContacts();
    }

    private void firstConversation() {
        rooms.incidents();
        rooms.sheet();
        talks.plan("START", Set.of("T1"));
        talks.prepare();
        talks.open();
        talks.answer("In september: wij bellen elkaar");
        talks.task(TASK, "Joris Werk", SUMMER);
        talks.task(TASK_DONE, "Anna Dekker", SUMMER);
        talks.close("report-of-the-first-conversation");
    }

    private void autumn() {
        rooms.priority();
        rooms.agreement();
        rooms.expectation();
    }

    private void secondConversation() {
        talks.plan("DURING", Set.of("T3"));
        talks.prepare();
        shared.offers(talks.id());
        talks.open();
        talks.answer("In februari: wij vullen elkaar aan");
        talks.close("report-of-the-second-conversation");
    }

    private void spring() {
        shared.confirmContacts();
        shared.learningCase();
        shared.training();
    }

    private void lastConversation() {
        shared.held();
        talks.plan("END", Set.of("T1"));
        talks.prepare();
        talks.open();
        talks.answer("In mei: dit ging goed");
        talks.agendaItem(AGENDA);
        talks.agendaItem(AGENDA_CARRIED);
        talks.close("report-of-the-last-conversation");
    }

    private void end() {
        schools.anotherYear();
        schools.renewAccess();
        people.at(FIRST);
        rooms.monitor(COORDINATOR, "Anna Dekker");
        turn.lookBack(COORDINATOR, YOUTH_CARE, Rooms.AGREEMENT, Rooms.PRIORITY, SharedRooms.DIFFERENT, TASK);
        List<String> open = turn.open(COORDINATOR);
        turn.decide(COORDINATOR, TASK_DONE, "DONE", "Het nieuwe rooster hangt er.");
        turn.decide(COORDINATOR, AGENDA, "DROPPED", "De bushalte is verplaatst.");
        turn.carryTheRest(COORDINATOR);
        turn.close(COORDINATOR, open);
        people.at(SECOND);
        rooms.monitor(COORDINATOR_OF_SECOND, "Bart Noord");
        List<String> ofSecond = turn.open(COORDINATOR_OF_SECOND);
        turn.carryTheRest(COORDINATOR_OF_SECOND);
        turn.close(COORDINATOR_OF_SECOND, ofSecond);
    }

    private void nextYear() {
        people.at(FIRST + NEXT_YEAR);
        turn.next(COORDINATOR);
        turn.tellsOfTraining(COORDINATOR);
        turn.keepAll(COORDINATOR);
        turn.saysItsOrigin(YOUTH_WORK, TASK);
        turn.isOnTheAgenda(COORDINATOR, AGENDA_CARRIED, AGENDA);
        shared.confirmColumns(FIRST);
        people.at(SECOND + NEXT_YEAR);
        turn.next(COORDINATOR_OF_SECOND);
        turn.keepAll(COORDINATOR_OF_SECOND);
        shared.confirmColumns(SECOND);
    }
}
