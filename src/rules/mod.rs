//! The law, one file per rule, with examples in its documentation that the tests run. What a rule asks for, and what it says of a
//! fault, stands in i18n (`rules-….ftl`).

#[cfg(feature = "tools")]
mod docs;
mod finding;
#[cfg(feature = "tools")]
mod own_words;
pub mod reading;
mod report;
mod rule;
#[cfg(not(feature = "tools"))]
mod storage;
#[cfg(feature = "tools")]
pub mod storage;
mod wording;

#[cfg(feature = "tools")]
mod recorded;
#[cfg(feature = "tools")]
mod says;
#[cfg(feature = "tools")]
mod shown;
#[cfg(feature = "tools")]
mod spans;
#[cfg(feature = "tools")]
mod special;
#[cfg(feature = "tools")]
mod told;

#[cfg(feature = "tools")]
pub use accepted_entry::Taken;
#[cfg(feature = "tools")]
pub use docs::documentation;
pub use finding::{Finding, Findings};
pub use report::{Lawful, Report};
pub use rule::{About, Decided, Rule, Severity};
#[cfg(feature = "tools")]
pub use shown::Shown;

/// Declares the rules' files and lists them. `visitors` are the rules that can stop a dialog, and so are downloaded with
/// it: unlawful, unless the check says otherwise. `tools` are all the others.
macro_rules! rules {
    (visitors { $($visitors:ident,)* } tools { $($tools:ident,)* }) => {
        $(mod $visitors;)*
        $(#[cfg(feature = "tools")] mod $tools;)*

        /// Every rule.
        #[cfg(feature = "tools")]
        pub static ALL: &[&Rule] = &[$(&$visitors::RULE,)* $(&$tools::RULE,)*];
        /// What visitors download of their rules. Their names stand in `www/explain/rules.json`, in this order.
        #[cfg(not(feature = "tools"))]
        pub static ALL: &[rule::Check] = &[$($visitors::RULE.check,)*];
        #[cfg(not(feature = "tools"))]
        const _: () = { $(assert!($visitors::RULE.severity as u8 == Severity::Unlawful as u8 && $visitors::RULE.about as u8 == About::Dialog as u8);)* };
    };
}

rules! {
    visitors {
        child_iss_age_15,
        child_parent_verification,
        consent_active,
        consent_controller_named,
        consent_cpr,
        consent_data_subject_self,
        consent_data_types,
        consent_distinct,
        consent_explicit_art9,
        consent_explicit_automated,
        consent_explicit_criminal,
        consent_explicit_transfer,
        consent_granular,
        consent_no_passivity,
        consent_not_conditional,
        consent_prior_information,
        consent_publication_separate,
        consent_purpose_specific,
        consent_reject_as_easy,
        consent_withdrawal_as_easy,
        consent_withdrawal_effect,
        consent_withdrawal_informed,
        cookie_duration,
        cookie_exempt,
        cookie_no_legitimate_interest,
        cookie_third_parties_named,
        missing_language,
        placeholder_text,
    }
    tools {
        accepted_entry,
        art9_condition_missing,
        art9_health_secrecy,
        art9_nonprofit_scope,
        art9_public_interest_permit,
        audio_secret,
        basis_necessity_blanket,
        basis_public_no_6_1_f,
        basis_vital_interests_narrow,
        bodycam_art13,
        call_documentation_necessity,
        call_training_consent,
        child_counselling_no_parent,
        child_language,
        child_maturity_general,
        child_no_profiling_marketing,
        consent_before_processing,
        consent_button_labels,
        consent_imbalance_employment,
        consent_imbalance_public,
        consent_new_purpose,
        consent_no_detriment_text,
        consent_no_nudging,
        consent_other_law,
        consent_plain_language,
        consent_proof_retention,
        consent_purpose_separation_training,
        consent_record,
        consent_review,
        consent_right_basis,
        consent_withdrawal_not_retroactive,
        cookie_info_complete,
        cookie_joint_controller,
        cookie_reprompt,
        cookie_wall,
        cookie_withdraw_icon,
        employee_control_notice,
        exception_conditions,
        exception_not_available_13,
        focus_obscured,
        focus_visible,
        marketing_consent_content,
        marketing_disclosure_consent,
        marketing_e_consent,
        marketing_objection,
        marketing_robinson,
        marketing_soft_optin,
        notice13_timing,
        notice14_categories,
        notice14_source,
        notice14_timing,
        notice_article_mismatch,
        notice_automated,
        notice_complaint,
        notice_controller,
        notice_dpo,
        notice_joint,
        notice_legit_interest,
        notice_mandatory,
        notice_object_separate,
        notice_purpose_basis,
        notice_purpose_missing,
        notice_recipients,
        notice_retention,
        notice_rights,
        notice_transfer,
        notice_transfer_49,
        notice_withdraw,
        obsolete_citation,
        own_wording,
        pseudo_not_anonymous,
        purpose_creep,
        readability,
        purpose_same_title,
        retention_duty_not_collection_basis,
        retention_exceeds_purpose,
        retention_undefined,
        rights_missing,
        rights_overpromised,
        signal_two_purposes,
        signal_wrong_aim,
        storage_two_purposes,
        storage_undeclared,
        storage_wrong_aim,
        target_comfortable,
        target_size,
        text_contradiction,
        text_contrast,
        text_enlarged,
        text_grammar,
        tv_disclosure,
        tv_public_area,
        tv_retention_30d,
        tv_sign,
    }
}
