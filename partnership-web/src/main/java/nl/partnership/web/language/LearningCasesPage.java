package nl.partnership.web.language;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.language.CaseStage;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.language.cases.CaseRow;
import nl.partnership.ejb.language.cases.LearningCaseService;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** Cases to learn from at a school. Everything that is chosen stands in the address. */
@Named
@RequestScoped
public class LearningCasesPage {

    private static final int ROWS = 20;

    @Inject
    private LearningCaseService cases;

    @Inject
    private CaseChoice choice;

    @Inject
    private Screen screen;

    private List<SchoolRow> schools;
    private String school;
    private boolean writes;
    private Paged<CaseRow> page;

    /** {@code NotFound} for a school with which one does not work. */
    @PostConstruct
    void load() {
        schools = cases.schools();
        school = screen.parameter("school");
        if (school == null && !schools.isEmpty()) {
            school = schools.get(0).id();
        }
        if (school != null) {
            writes = cases.writes(school);
            List<CaseRow> all = choice.of(cases.list(school));
            page = Paged.of(
                    screen.parameter("page"),
                    ROWS,
                    (first, most) ->
                            new Listed<>(all.stream().skip(first).limit(most).toList(), all.size()));
        }
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    /** Null for who works with no school today. */
    public String getSchool() {
        return school;
    }

    public boolean isWriting() {
        return writes;
    }

    public List<CaseRow> getRows() {
        return page.rows();
    }

    public Paging getPaging() {
        return page.paging();
    }

    public CaseStage[] getStages() {
        return CaseStage.values();
    }
}
