package nl.partnership.web.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.insight.Against;
import nl.partnership.domain.insight.IncidentAction;
import nl.partnership.domain.insight.IncidentFacts;
import nl.partnership.domain.insight.Severity;
import nl.partnership.web.base.input.ListChoice;

/** An incident as somebody is choosing it: codes out of lists and a day, and nothing typed. */
public class IncidentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind;
    private String place;
    private String part;
    private String severity;
    private LocalDate day;
    private String against = Against.PUPIL.name();
    private String[] actions = {};

    void read(IncidentFacts facts) {
        kind = facts.kind();
        place = facts.place();
        part = facts.part();
        severity = facts.severity().name();
        day = facts.day();
        against = facts.against().name();
        actions = facts.actions().stream().map(IncidentAction::name).toArray(String[]::new);
    }

    /** @throws nl.partnership.domain.base.RuleViolation at the field in which nothing is chosen */
    IncidentFacts typed() {
        return new IncidentFacts(
                day,
                part,
                kind,
                ListChoice.named(Severity.values(), severity),
                place,
                ListChoice.named(Against.values(), against),
                actions());
    }

    private Set<IncidentAction> actions() {
        return Stream.of(IncidentAction.values())
                .filter(action -> Arrays.asList(actions).contains(action.name()))
                .collect(Collectors.toSet());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(String severity) {
        this.severity = severity;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getAgainst() {
        return against;
    }

    public void setAgainst(String against) {
        this.against = against;
    }

    public String[] getActions() {
        return actions;
    }

    public void setActions(String[] actions) {
        this.actions = actions;
    }
}
