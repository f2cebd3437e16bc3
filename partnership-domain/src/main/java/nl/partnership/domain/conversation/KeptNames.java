package nl.partnership.domain.conversation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredEntity;

/**
 * How whatever is closed called people, organisations and tasks at that moment: that never changes again, whoever is
 * called otherwise later.
 */
@MappedSuperclass
public abstract class KeptNames extends StoredEntity {

    @NotInTrail
    @Column(name = "school_name")
    private String schoolName;

    @NotInTrail
    @Column(name = "names_found_on")
    private LocalDate namesFoundOn;

    @NotInTrail
    @ElementCollection
    @CollectionTable(name = "conversation_person", joinColumns = @JoinColumn(name = "conversation_id"))
    private Set<NamedPerson> people = new HashSet<>();

    @NotInTrail
    @ElementCollection
    @CollectionTable(name = "conversation_organisation", joinColumns = @JoinColumn(name = "conversation_id"))
    private Set<NamedOrganisation> organisations = new HashSet<>();

    @NotInTrail
    @ElementCollection
    @CollectionTable(name = "conversation_task", joinColumns = @JoinColumn(name = "conversation_id"))
    private Set<NamedTask> tasks = new HashSet<>();

    KeptNames() {}

    void keep(
            Collection<NamedPerson> ofPeople,
            Collection<NamedOrganisation> ofOrganisations,
            Collection<NamedTask> ofTasks) {
        ofPeople.forEach(this::keepName);
        ofOrganisations.forEach(this::keepName);
        tasks.addAll(ofTasks);
    }

    void keepSchoolName(String name) {
        schoolName = name;
    }

    /** Null until closed. */
    String keptSchoolName() {
        return schoolName;
    }

    void keepName(NamedPerson person) {
        if (people.stream().noneMatch(kept -> kept.getMembershipId().equals(person.getMembershipId()))) {
            people.add(person);
        }
    }

    void keepName(NamedOrganisation organisation) {
        if (organisations.stream()
                .noneMatch(kept -> kept.getOrganisationId().equals(organisation.getOrganisationId()))) {
            organisations.add(organisation);
        }
    }

    /** How it calls an organisation: once closed, as it was called then. @param today its short name of today */
    public String nameOf(String organisationId, String today) {
        return organisations.stream()
                .filter(kept -> kept.getOrganisationId().equals(organisationId))
                .map(NamedOrganisation::getName)
                .findFirst()
                .orElse(today);
    }

    /** Who is named in it, as they were called at the close; empty before that. */
    public Set<NamedPerson> getPeople() {
        return Set.copyOf(people);
    }

    /** Which organisations took part or are to act, as they were called at the close; empty before that. */
    public Set<NamedOrganisation> getOrganisations() {
        return Set.copyOf(organisations);
    }

    /** The tasks that came out of it, as they were agreed at the close; empty before that. */
    public Set<NamedTask> getTasks() {
        return Set.copyOf(tasks);
    }

    /** The day on which the names were looked up, when that was after the close; else null. */
    public LocalDate getNamesFoundOn() {
        return namesFoundOn;
    }
}
