package nl.partnership.domain.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.OwnTrail;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;

/** How many incidents of a group of kinds and a group of places a school had in a month: what is left of them, for five years. */
@Entity
@Table(name = "incident_tally")
@StoredAs("incident-tally")
public class IncidentTally extends StoredEntity implements OwnTrail {

    /** How long it is kept after the incidents themselves are gone. */
    public static final Period KEPT = Period.ofYears(5);

    /** What is counted together. */
    public record Cell(LocalDate month, String kindGroup, String placeGroup) {

        /** @param lists of its school */
        public static Cell of(LocalDate day, String kind, String place, IncidentLists lists) {
            return new Cell(
                    day.withDayOfMonth(1),
                    lists.kinds().of(kind).orElseThrow().group(),
                    lists.places().of(place).orElseThrow().group());
        }
    }

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @Column(name = "in_month")
    private LocalDate month;

    @NotScreened("a code of a list")
    @Column(name = "kind_group")
    private String kindGroup;

    @NotScreened("a code of a list")
    @Column(name = "place_group")
    private String placeGroup;

    @Column(name = "row_count")
    private int number;

    protected IncidentTally() {}

    public IncidentTally(Organisation school, Cell cell, int number) {
        this.school = Objects.requireNonNull(school);
        schoolYear = SchoolYear.of(cell.month());
        month = cell.month();
        kindGroup = cell.kindGroup();
        placeGroup = cell.placeGroup();
        this.number = number;
    }

    public Cell cell() {
        return new Cell(month, kindGroup, placeGroup);
    }

    public int getNumber() {
        return number;
    }

    @Override
    public LocalDate trailUntil() {
        return Incident.keptUntil(schoolYear).plus(KEPT);
    }

    @Override
    public boolean isToldWithOthers() {
        return true;
    }
}
