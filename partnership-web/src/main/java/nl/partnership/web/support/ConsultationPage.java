package nl.partnership.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.conversation.Planning;
import nl.partnership.ejb.support.consultation.ConsultationRow;
import nl.partnership.ejb.support.consultation.ConsultationService;
import nl.partnership.ejb.support.consultation.ConsultationTalkService;
import nl.partnership.ejb.support.consultation.MeetingRow;
import nl.partnership.web.base.Screen;

/** One consultation: who comes, its days, and what whoever convenes does with it. */
@Named
@ViewScoped
public class ConsultationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsultationService consultations;

    @Inject
    private ConsultationTalkService talks;

    @Inject
    private Screen screen;

    private String id;
    private ConsultationRow read;
    private List<Planning.Choice> possibleThemes = List.of();
    private String[] themes = {};
    private LocalDate day;
    private LocalDate metOn;

    /** {@code NotFound} for one of others, and for an id that is none. */
    public void open() {
        if (read == null) {
            read = consultations.get(id);
            if (read.own() && read.isHolding()) {
                possibleThemes = List.copyOf(talks.themes());
                day = getFree().stream().findFirst().map(MeetingRow::day).orElse(null);
            }
        }
    }

    /** Makes a conversation of the chosen day, and goes there. */
    public void plan() {
        String conversation = talks.plan(id, day, List.of(themes));
        screen.notice("support.consultation.invited");
        screen.go("/conversation/conversation.xhtml?id=" + conversation);
    }

    public void met() {
        consultations.metOn(id, metOn);
        done("support.consultation.metSaved");
    }

    public void takeBackMet() {
        done(consultations.takeBackMet(id) ? "support.consultation.metTakenBack" : "support.consultation.metNone");
    }

    public void end() {
        try {
            consultations.end(id, read.version());
            done("support.consultation.ended");
        } catch (Stale stale) {
            read = consultations.get(id);
            screen.problem(null, "support.consultation.stale");
        }
    }

    public void resume() {
        consultations.resume(id);
        done("support.consultation.resumed");
    }

    private void done(String key) {
        screen.notice(key);
        screen.go("/support/consultation.xhtml?id=" + id);
    }

    /** Its coming days that are no conversation yet. */
    public List<MeetingRow> getFree() {
        return read.standing().dates().stream()
                .filter(row -> !row.isPlanned() && !row.met())
                .toList();
    }

    public List<Planning.Choice> getPossibleThemes() {
        return possibleThemes;
    }

    public ConsultationRow getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String[] getThemes() {
        return themes;
    }

    public void setThemes(String[] themes) {
        this.themes = themes;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getMetOn() {
        return metOn;
    }

    public void setMetOn(LocalDate metOn) {
        this.metOn = metOn;
    }
}
