package nl.partnership.web.conversation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.ejb.conversation.ConversationPlan;
import nl.partnership.ejb.conversation.GuestEntry;

/** What is typed of a plan: when, where, about what and with whom. */
public abstract class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Phase phase;
    private LocalDate date;
    private LocalTime start;
    private int minutes;
    private String place;
    private String standIn;
    private String[] themes = {};
    private String[] participants = {};

    void read(ConversationPlan plan) {
        phase = plan.phase();
        date = plan.date();
        start = plan.start();
        minutes = plan.minutes();
        place = plan.place();
        standIn = plan.standInId();
        themes = plan.themes().toArray(String[]::new);
        participants = plan.participantIds().toArray(String[]::new);
    }

    ConversationPlan typed(ConversationPlan before, List<GuestEntry> guests) {
        return new ConversationPlan(
                before.partnershipId(),
                before.cardVersionId(),
                phase,
                date,
                start,
                minutes,
                place,
                standIn,
                List.of(themes),
                List.of(participants),
                guests);
    }

    public Phase[] getPhases() {
        return Phase.values();
    }

    public Phase getPhase() {
        return phase;
    }

    public void setPhase(Phase phase) {
        this.phase = phase;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getStandIn() {
        return standIn;
    }

    public void setStandIn(String standIn) {
        this.standIn = standIn;
    }

    public String[] getThemes() {
        return themes;
    }

    public void setThemes(String[] themes) {
        this.themes = themes;
    }

    public String[] getParticipants() {
        return participants;
    }

    public void setParticipants(String[] participants) {
        this.participants = participants;
    }
}
