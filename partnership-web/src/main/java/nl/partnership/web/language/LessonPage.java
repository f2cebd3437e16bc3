package nl.partnership.web.language;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.language.Terms;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.ejb.language.TalkChoice;
import nl.partnership.ejb.language.TermRoundService;
import nl.partnership.ejb.language.TermService;
import nl.partnership.ejb.language.TermStanding;
import nl.partnership.ejb.language.cases.CaseRoundService;
import nl.partnership.ejb.language.cases.CaseView;
import nl.partnership.ejb.language.cases.LearningCaseService;
import nl.partnership.ejb.task.OwnerChoice;
import nl.partnership.web.base.Screen;
import nl.partnership.web.task.TaskFields;

/** Makes a task of a lesson, puts a term on the table because of it, or leads to a guideline or a route. */
@Named
@ViewScoped
public class LessonPage extends TaskFields {

    private static final long serialVersionUID = 1L;

    @Inject
    private LearningCaseService cases;

    @Inject
    private CaseRoundService rounds;

    @Inject
    private TermService terms;

    @Inject
    private TermRoundService termRounds;

    @Inject
    private Screen screen;

    private String id;
    private String lesson;
    private String school;
    private String text;
    private String term;
    private String conversation;
    private transient List<OwnerChoice> owners;
    private transient List<TalkChoice> talks;
    private transient List<Terms.Term> choices;

    /** {@code NotFound} for a lesson of another school. */
    public void open() {
        if (text == null) {
            CaseView read = cases.get(id);
            school = read.row().schoolId();
            text = read.lessons().stream()
                    .filter(one -> read.leads() && one.id().equals(lesson))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("case-lesson", lesson))
                    .text();
        }
    }

    public void makeTask() {
        rounds.task(lesson, title, owner, dueOn);
        done();
    }

    public void makeTerm() {
        rounds.term(lesson, term, conversation);
        done();
    }

    private void done() {
        screen.notice("language.lesson.made");
        screen.go("/language/case.xhtml?id=" + id);
    }

    /** Who can take on a task. */
    public List<OwnerChoice> getOwners() {
        if (owners == null) {
            owners = rounds.owners(school);
        }
        return owners;
    }

    /** The conversations that have room for a term. */
    public List<TalkChoice> getTalks() {
        if (talks == null) {
            talks = termRounds.conversations(school);
        }
        return talks;
    }

    public List<Terms.Term> getTerms() {
        if (choices == null) {
            choices = terms.all(school).terms().stream()
                    .filter(standing -> !standing.resting())
                    .map(TermStanding::term)
                    .toList();
        }
        return choices;
    }

    public GuidelineKind[] getKinds() {
        return GuidelineKind.values();
    }

    /** Id of the school of the case. */
    public String getSchool() {
        return school;
    }

    /** What was learned. */
    public String getText() {
        return text;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getConversation() {
        return conversation;
    }

    public void setConversation(String conversation) {
        this.conversation = conversation;
    }
}
