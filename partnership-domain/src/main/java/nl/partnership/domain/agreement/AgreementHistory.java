package nl.partnership.domain.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/** Where an agreement hangs, its versions, and who left it. */
@MappedSuperclass
public abstract class AgreementHistory extends StoredEntity {

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<AgreementVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
    @OrderBy("lastDay")
    private List<Departure> departures = new ArrayList<>();

    AgreementHistory() {}

    AgreementHistory(Partnership partnership, Organisation organisation) {
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
        this.organisation = organisation;
    }

    void add(AgreementVersion version) {
        versions.add(version);
    }

    void add(Departure departure) {
        departures.add(departure);
    }

    /** What every party assented to. */
    public Optional<AgreementVersion> inForce() {
        return standing(AgreementVersion.Standing.IN_FORCE);
    }

    /** What not everybody assented to yet. */
    public Optional<AgreementVersion> proposal() {
        return standing(AgreementVersion.Standing.PROPOSED);
    }

    /** What is in force; as long as nothing is, what is proposed. */
    public AgreementVersion current() {
        return inForce().or(this::proposal).orElseThrow();
    }

    private Optional<AgreementVersion> standing(AgreementVersion.Standing wanted) {
        return versions.stream()
                .filter(version -> version.getStanding() == wanted)
                .findFirst();
    }

    /** Whether it is party to what is in force, or to what is proposed. */
    public boolean isParty(Organisation party) {
        return versions.stream()
                .filter(version -> version.getStanding() != AgreementVersion.Standing.REPLACED)
                .anyMatch(version -> version.hasParty(party));
    }

    /** Who is party to what is in force, and left neither that nor the partnership of today. */
    public List<Organisation> staying(Partnership partnership) {
        return inForce().stream()
                .flatMap(version -> version.getParties().stream())
                .filter(party -> isHere(party, partnership))
                .toList();
    }

    /** Whether an organisation works with the school today, and did not leave the agreement. */
    public boolean isHere(Organisation party, Partnership partnership) {
        return partnership.hasParty(party)
                && !party.isClosed()
                && departureOf(party).isEmpty();
    }

    public Optional<Departure> departureOf(Organisation party) {
        return departures.stream().filter(one -> one.getParty().equals(party)).findFirst();
    }

    public Organisation getSchool() {
        return school;
    }

    /** In which it was first proposed. */
    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** Who proposed it first. */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** Oldest first. */
    public List<AgreementVersion> getVersions() {
        return List.copyOf(versions);
    }
}
