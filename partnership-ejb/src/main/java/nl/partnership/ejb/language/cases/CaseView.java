package nl.partnership.ejb.language.cases;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.language.Viewpoint;

/**
 * One case, as the caller may see it.
 *
 * @param perspectives side by side, by sector; before the opening only those of the caller's organisation
 * @param open those that the caller's organisation can still write, as long as it can
 * @param team for whom one writes them within the organisation
 * @param own whether it is the caller's organisation's, who may write it
 * @param checks whether the caller may check it: a colleague wrote it
 * @param leads whether the caller convenes at its school
 */
public record CaseView(
        CaseRow row,
        List<PerspectiveRow> perspectives,
        List<LessonRow> lessons,
        List<Viewpoint> open,
        Team team,
        boolean own,
        boolean checks,
        boolean leads)
        implements Serializable {}
