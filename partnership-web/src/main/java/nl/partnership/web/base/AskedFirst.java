package nl.partnership.web.base;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.behavior.ClientBehaviorHolder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.util.Collection;
import java.util.Optional;
import org.primefaces.behavior.confirm.ConfirmBehavior;

/**
 * Makes that a button with a question (p:confirm) does nothing before somebody said yes, also where no script asks it: then
 * the page itself does. The answer is the value that the button is sent with; {@code app.js} gives it after its own question.
 */
public class AskedFirst implements ActionListener {

    /**
     * What a button asks before it does something.
     *
     * @param form client id of the form that is sent again
     * @param button client id of the button
     * @param yes the value with which the button is sent by who said yes
     */
    public record Question(String title, String text, String form, String button, String yes) {}

    private static final String YES = "yes";

    private final ActionListener wrapped;

    /** @param wrapped what calls what the button is for */
    public AskedFirst(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext context = event.getFacesContext();
        UIComponent button = event.getComponent();
        String id = button.getClientId(context);
        Optional<ConfirmBehavior> question = question(button);
        if (question.isEmpty()
                || YES.equals(
                        context.getExternalContext().getRequestParameterMap().get(id))) {
            wrapped.processAction(event);
            return;
        }
        String form = form(button).getClientId(context);
        CDI.current()
                .select(Screen.class)
                .get()
                .ask(new Question(question.get().getHeader(), question.get().getMessage(), form, id, YES));
        context.renderResponse();
    }

    private static Optional<ConfirmBehavior> question(UIComponent button) {
        return button instanceof ClientBehaviorHolder holder
                ? holder.getClientBehaviors().values().stream()
                        .flatMap(Collection::stream)
                        .filter(ConfirmBehavior.class::isInstance)
                        .map(ConfirmBehavior.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    private static UIComponent form(UIComponent within) {
        return within instanceof UIForm ? within : form(within.getParent());
    }
}
