//! The General Data Protection Regulation, Regulation (EU) 2016/679.

use super::cite;

const URL: &str = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";

cite! { Requires URL;
    ARTICLE_4_11 "gdpr-4-11" "databeskyttelsesforordningens artikel 4, nr. 11" "Article 4(11) GDPR";
    ARTICLE_5_1_B "gdpr-5-1-b" "databeskyttelsesforordningens artikel 5, stk. 1, litra b" "Article 5(1)(b) GDPR";
    ARTICLE_5_1_C "gdpr-5-1-c" "databeskyttelsesforordningens artikel 5, stk. 1, litra c" "Article 5(1)(c) GDPR";
    ARTICLE_5_1_E "gdpr-5-1-e" "databeskyttelsesforordningens artikel 5, stk. 1, litra e" "Article 5(1)(e) GDPR";
    ARTICLE_5_2 "gdpr-5-2" "databeskyttelsesforordningens artikel 5, stk. 2" "Article 5(2) GDPR";
    ARTICLE_6_1_D "gdpr-6-1-d" "databeskyttelsesforordningens artikel 6, stk. 1, litra d" "Article 6(1)(d) GDPR";
    ARTICLE_6_1_E "gdpr-6-1-e" "databeskyttelsesforordningens artikel 6, stk. 1, litra e" "Article 6(1)(e) GDPR";
    ARTICLE_6_1_SECOND "gdpr-6-1-second" "databeskyttelsesforordningens artikel 6, stk. 1, andet afsnit" "Article 6(1), second subparagraph, GDPR";
    ARTICLE_6_4 "gdpr-6-4" "databeskyttelsesforordningens artikel 6, stk. 4" "Article 6(4) GDPR";
    ARTICLE_7_1 "gdpr-7-1" "databeskyttelsesforordningens artikel 7, stk. 1" "Article 7(1) GDPR";
    ARTICLE_7_2 "gdpr-7-2" "databeskyttelsesforordningens artikel 7, stk. 2" "Article 7(2) GDPR";
    ARTICLE_7_3 "gdpr-7-3" "databeskyttelsesforordningens artikel 7, stk. 3" "Article 7(3) GDPR";
    ARTICLE_8_1 "gdpr-8-1" "databeskyttelsesforordningens artikel 8, stk. 1" "Article 8(1) GDPR";
    ARTICLE_8_2 "gdpr-8-2" "databeskyttelsesforordningens artikel 8, stk. 2" "Article 8(2) GDPR";
    ARTICLE_9_1 "gdpr-9-1" "databeskyttelsesforordningens artikel 9, stk. 1" "Article 9(1) GDPR";
    ARTICLE_9_2_A "gdpr-9-2-a" "databeskyttelsesforordningens artikel 9, stk. 2, litra a" "Article 9(2)(a) GDPR";
    ARTICLE_9_2_D "gdpr-9-2-d" "databeskyttelsesforordningens artikel 9, stk. 2, litra d" "Article 9(2)(d) GDPR";
    ARTICLE_9_2_G "gdpr-9-2-g" "databeskyttelsesforordningens artikel 9, stk. 2, litra g" "Article 9(2)(g) GDPR";
    ARTICLE_9_2_H "gdpr-9-2-h" "databeskyttelsesforordningens artikel 9, stk. 2, litra h" "Article 9(2)(h) GDPR";
    ARTICLE_9_3 "gdpr-9-3" "databeskyttelsesforordningens artikel 9, stk. 3" "Article 9(3) GDPR";
    ARTICLE_10 "gdpr-10" "databeskyttelsesforordningens artikel 10" "Article 10 GDPR";
    ARTICLE_13_1 "gdpr-13-1" "databeskyttelsesforordningens artikel 13, stk. 1" "Article 13(1) GDPR";
    ARTICLE_13_3 "gdpr-13-3" "databeskyttelsesforordningens artikel 13, stk. 3" "Article 13(3) GDPR";
    ARTICLE_17_1_B "gdpr-17-1-b" "databeskyttelsesforordningens artikel 17, stk. 1, litra b" "Article 17(1)(b) GDPR";
    ARTICLE_22_1 "gdpr-22-1" "databeskyttelsesforordningens artikel 22, stk. 1" "Article 22(1) GDPR";
    ARTICLE_22_2 "gdpr-22-2" "databeskyttelsesforordningens artikel 22, stk. 2" "Article 22(2) GDPR";
    ARTICLE_22_3 "gdpr-22-3" "databeskyttelsesforordningens artikel 22, stk. 3" "Article 22(3) GDPR";
    ARTICLE_22_4 "gdpr-22-4" "databeskyttelsesforordningens artikel 22, stk. 4" "Article 22(4) GDPR";
    ARTICLE_49_1_A "gdpr-49-1-a" "databeskyttelsesforordningens artikel 49, stk. 1, litra a" "Article 49(1)(a) GDPR";
    ARTICLE_49_3 "gdpr-49-3" "databeskyttelsesforordningens artikel 49, stk. 3" "Article 49(3) GDPR";
    ARTICLE_87 "gdpr-87" "databeskyttelsesforordningens artikel 87" "Article 87 GDPR";
    RECITAL_32 "gdpr-recital-32" "databeskyttelsesforordningens betragtning 32" "recital 32 GDPR";
    RECITAL_38 "gdpr-recital-38" "databeskyttelsesforordningens betragtning 38" "recital 38 GDPR";
    RECITAL_42 "gdpr-recital-42" "databeskyttelsesforordningens betragtning 42" "recital 42 GDPR";
    RECITAL_43 "gdpr-recital-43" "databeskyttelsesforordningens betragtning 43" "recital 43 GDPR";
    RECITAL_46 "gdpr-recital-46" "databeskyttelsesforordningens betragtning 46" "recital 46 GDPR";
    RECITAL_47 "gdpr-recital-47" "databeskyttelsesforordningens betragtning 47" "recital 47 GDPR";
}
