package nl.partnership.ejb.insight;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.partnership.domain.insight.Reliability;
import nl.partnership.domain.insight.Rhythm;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.insight.SourceTerms;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.partner.Town;

/** A source of De Brug and one of youth care. */
class InsightWaysOut extends ServiceTest implements WaysOut {

    private static final String SCHOOLS = "De vragenlijst is elk jaar anders";
    private static final String CARES = "Alleen wat wij zelf zien";

    private final Town town;
    private String schools;
    private String cares;

    InsightWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "IncidentService", "of the own school alone",
                "IncidentListService", "of the own school alone",
                "IncidentImportService", "of the own school alone",
                "IncidentCountService", "numbers of the own school, or of the schools of the own board",
                "IncidentTermService", "what a board calls incidents, and none of them",
                "RegisterParticipationService", "of the own school, or of the schools of the own board",
                "SourceService.schools", "names of schools",
                "SourceEntryService", "of the own organisation alone");
    }

    @Override
    public void write() {
        schools = add("coordinator", SCHOOLS);
        cares = add("jeugdhulp", CARES);
    }

    private String add(String user, String why) {
        return as(town.caller(user), () -> bean(SourceEntryService.class)
                .add(
                        List.of(town.bridge.getId()),
                        new TypedSource(
                                SourceKind.ABSENCE,
                                new SourceTerms(null, null, Rhythm.YEAR, null, Reliability.FAIR, why))));
    }

    @Override
    public List<WayOut> ways() {
        Callable<?> list = () -> bean(SourceService.class).list(SourceFilter.ALL, 0, 20);
        Callable<?> all = () -> bean(SourceService.class).all(SourceFilter.ALL);
        List<String> others = List.of("coordinator", "jeugdagent");
        return List.of(
                way(
                        "SCHOOL",
                        "SourceService.get",
                        WayOut.PARTNERS,
                        () -> bean(SourceService.class).get(schools),
                        SCHOOLS),
                way(
                        "YOUTH_CARE",
                        "SourceService.get",
                        others,
                        () -> bean(SourceService.class).get(cares),
                        CARES),
                way("SCHOOL", "SourceService.list", WayOut.PARTNERS, list, SCHOOLS),
                way("YOUTH_CARE", "SourceService.list", others, list, CARES),
                way("SCHOOL", "SourceService.all", WayOut.PARTNERS, all, SCHOOLS),
                way("YOUTH_CARE", "SourceService.all", others, all, CARES));
    }

    private static WayOut way(String writer, String way, List<String> viewers, Callable<?> look, String words) {
        return WayOut.of(SourceCensus.SOURCE, writer, way, viewers, look, words);
    }

    @Override
    public List<String> words() {
        return List.of(SCHOOLS, CARES);
    }
}
