package org.mouakaba.web.referral;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.referral.boundary.AnswerChannel;
import org.mouakaba.referral.boundary.ReferralAnswerService;
import org.mouakaba.referral.boundary.ReferralDetail;
import org.mouakaba.referral.boundary.ReferralId;
import org.mouakaba.referral.boundary.ReferralQueries;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;
import org.omnifaces.cdi.ViewScoped;

/** What the receiver says: typed by himself, or by the worker whom he told. */
@Named
@ViewScoped
public class AnswerReferralView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReferralQueries queries;

    @Inject
    transient ReferralAnswerService answers;

    @Inject
    transient Messages messages;

    private final AnswerReferralForm form = new AnswerReferralForm();
    private @Nullable UUID id;
    private boolean typing;
    private transient @Nullable ReferralDetail referral;

    public void load() {
        referral = queries.get(new ReferralId(Objects.requireNonNull(id)));
        typing = referral.caseSide() != null;
    }

    public String answer() {
        answers.answer(form.toAnswer(Objects.requireNonNull(referral)));
        messages.info("referral.answer.done");
        return "/referral/open?faces-redirect=true&id=" + id;
    }

    /** What may follow now. */
    public List<Option> getPossible() {
        return Objects.requireNonNull(referral).answers().stream()
                .map(answer -> new Option(answer, messages.text("referral.answerAs." + answer)))
                .toList();
    }

    public List<Option> getChannels() {
        return Arrays.stream(AnswerChannel.values())
                .filter(AnswerChannel::typed)
                .map(channel -> new Option(channel, messages.text("referral.channel." + channel)))
                .toList();
    }

    /** Whether the worker types for a receiver, and so must say by which way he answered. */
    public boolean isTyping() {
        return typing;
    }

    public AnswerReferralForm getForm() {
        return form;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable ReferralDetail getReferral() {
        return referral;
    }
}
