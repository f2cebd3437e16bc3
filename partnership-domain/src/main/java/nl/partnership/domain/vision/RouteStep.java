package nl.partnership.domain.vision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.partner.Organisation;

/**
 * Somebody to call at a signal, by organisation and role, or a consultation to which one brings it: who that is today is looked
 * up when it is asked.
 */
@Entity
@Table(name = "route_step")
@StoredAs("route-step")
public class RouteStep extends SearchedEntity {

    @ManyToOne(optional = false)
    private Route route;

    private int place;

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String role;

    @Enumerated(EnumType.STRING)
    @Column(name = "how_soon")
    private Within within;

    @Convert(converter = FreeText.class)
    @Column(name = "what_for")
    @Screened("RouteService.what")
    private String what;

    @Column(name = "consultation_id")
    private String consultationId;

    protected RouteStep() {}

    @Override
    protected List<String> searched() {
        return Collections.singletonList(what);
    }

    RouteStep(Route route, int place, StepTerms terms) {
        this.route = route;
        this.place = place;
        organisation = terms.organisation();
        role = terms.role();
        within = terms.within();
        what = terms.what();
        consultationId = terms.consultationId();
    }

    boolean isOf(StepTerms other) {
        return consultationId == null && other.consultationId() == null
                ? organisation.equals(other.organisation()) && role.equals(other.role())
                : Objects.equals(consultationId, other.consultationId());
    }

    /** From 1 on. */
    public int getPlace() {
        return place;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getRole() {
        return role;
    }

    public Within getWithin() {
        return within;
    }

    /** Of the consultation to which one brings it; null for a role alone. */
    public String getConsultationId() {
        return consultationId;
    }

    /** Null when it goes without saying. */
    public String getWhat() {
        return what;
    }
}
