/** One item of a feed in the one form that all kinds of feeds come to: a document of JSON Feed 1.1 with one item. */
export type FeedItem = {
  id: string;
  url?: string;
  title?: string;
  content_html?: string;
  content_text?: string;
  summary?: string;
  image?: string;
  /** As the feed printed them. */
  date_published?: string;
  date_modified?: string;
  authors?: { name: string }[];
  tags?: string[];
  /** BCP 47. */
  language?: string;
};

/** What an item needs of its feed; nothing that changes from one poll to the next. */
export type FeedDocument = {
  version: 'https://jsonfeed.org/version/1.1';
  title?: string;
  home_page_url?: string;
  language?: string;
  items: FeedItem[];
};

export const VERSION = 'https://jsonfeed.org/version/1.1';
