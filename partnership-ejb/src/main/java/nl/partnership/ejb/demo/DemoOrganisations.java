package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/** The organisations of the invented town: its board, schools and partners, and who works with whom. */
@Dependent
class DemoOrganisations {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    private final List<Partnership> partnerships = new ArrayList<>();

    private Organisation board;
    private Organisation bridge;
    private Organisation linden;
    private Organisation police;
    private Organisation municipality;
    private Organisation youthCare;
    private Organisation protection;
    private Organisation welfare;

    void build(SchoolYear year) {
        organisations();
        partnerships(year.previous());
        partnerships(year);
    }

    private void organisations() {
        board = keep(Organisation.board("Stichting Onderwijs Waterstad", "Onderwijs Waterstad"));
        bridge = keep(Organisation.school(board, "Scholengemeenschap De Brug", "De Brug"));
        linden = keep(Organisation.school(board, "OBS De Linde", "De Linde"));
        youthCare = keep(Organisation.partner(OrganisationType.YOUTH_CARE, "Jeugdhulp Midden", "Jeugdhulp Midden"));
        protection =
                keep(Organisation.partner(OrganisationType.YOUTH_CARE, "Jeugdbescherming Regio", "Jeugdbescherming"));
        police = keep(Organisation.partner(OrganisationType.POLICE, "Politie basisteam Noord", "Politie Noord"));
        municipality =
                keep(Organisation.partner(OrganisationType.MUNICIPALITY, "Gemeente Waterstad", "Gemeente Waterstad"));
        welfare = keep(Organisation.partner(OrganisationType.OTHER, "Welzijn Waterstad", "Welzijn Waterstad"));
    }

    private void partnerships(SchoolYear ofYear) {
        Partnership withBridge = new Partnership(bridge, ofYear);
        for (Organisation partner : new Organisation[] {youthCare, protection, police, municipality, welfare}) {
            withBridge.add(partner);
        }
        Partnership withLinden = new Partnership(linden, ofYear);
        for (Organisation partner : new Organisation[] {youthCare, police, municipality}) {
            withLinden.add(partner);
        }
        partnerships.add(keep(withBridge));
        partnerships.add(keep(withLinden));
    }

    Organisation board() {
        return board;
    }

    Organisation bridge() {
        return bridge;
    }

    Organisation linden() {
        return linden;
    }

    Organisation police() {
        return police;
    }

    Organisation municipality() {
        return municipality;
    }

    Organisation youthCare() {
        return youthCare;
    }

    Organisation protection() {
        return protection;
    }

    Organisation welfare() {
        return welfare;
    }

    /** @param name {@code bridge} or {@code linden} */
    Partnership partnership(String name, SchoolYear ofYear) {
        Organisation school = name.equals("bridge") ? bridge : linden;
        return partnerships.stream()
                .filter(each ->
                        each.getSchool().equals(school) && each.getSchoolYear().equals(ofYear))
                .findFirst()
                .orElseThrow();
    }

    private <T> T keep(T entity) {
        entityManager.persist(entity);
        return entity;
    }
}
