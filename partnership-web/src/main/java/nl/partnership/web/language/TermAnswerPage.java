package nl.partnership.web.language;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.language.Answers;
import nl.partnership.domain.language.ExampleAnswer;
import nl.partnership.ejb.language.DefinitionDraft;
import nl.partnership.ejb.language.DefinitionRow;
import nl.partnership.ejb.language.DefinitionService;
import nl.partnership.ejb.language.TypedDefinition;
import nl.partnership.web.base.Screen;

/** What the own organisation means by a term: six examples, and its own words. */
@Named
@ViewScoped
public class TermAnswerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DefinitionService definitions;

    @Inject
    private Screen screen;

    private String id;
    private DefinitionDraft draft;
    private ExampleAnswer[] answers = new ExampleAnswer[Answers.EXAMPLES];
    private String text;
    private String example;
    private String notThis;
    private boolean overtaken;

    /** {@code NotFound} for a round at a school where one does not answer. */
    public void open() {
        if (draft == null) {
            draft = definitions.draft(id);
            if (draft.own() != null) {
                answers = draft.own().answers().list().toArray(ExampleAnswer[]::new);
                take(draft.own());
            } else if (draft.earlier() != null) {
                take(draft.earlier());
            }
        }
    }

    private void take(DefinitionRow from) {
        text = from.text();
        example = from.example();
        notThis = from.notThis();
    }

    /** Keeps it for the own organisation. */
    public void save() {
        write(false);
    }

    public void ready() {
        write(true);
    }

    private void write(boolean ready) {
        DefinitionRow own = draft.own();
        try {
            definitions.write(
                    id,
                    own == null ? null : own.id(),
                    own == null ? 0 : own.version(),
                    new TypedDefinition(text, example, notThis, new Answers(Arrays.asList(answers))),
                    ready);
            screen.notice(ready ? "language.definition.ready.done" : "language.definition.saved");
            screen.go("/language/term.xhtml?school=" + draft.schoolId() + "&term="
                    + draft.round().termCode());
        } catch (Stale stale) {
            // what was typed stays; saving again writes over what is there now
            draft = definitions.draft(id);
            overtaken = true;
            screen.problem(null, "language.definition.stale");
        }
    }

    public DefinitionDraft getDraft() {
        return draft;
    }

    /** Whether the stored words stand beside the typed ones. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Whether the words are those of an earlier time. */
    public boolean isFromEarlier() {
        return draft.own() == null && draft.earlier() != null;
    }

    public ExampleAnswer[] getPossible() {
        return ExampleAnswer.values();
    }

    /** One for each example, in their order; null where nothing is chosen. */
    public ExampleAnswer[] getAnswers() {
        return answers;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getExample() {
        return example;
    }

    public void setExample(String example) {
        this.example = example;
    }

    public String getNotThis() {
        return notThis;
    }

    public void setNotThis(String notThis) {
        this.notThis = notThis;
    }
}
