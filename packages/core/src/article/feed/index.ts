export { type Feed, readFeed } from './read-feed.ts';
export { readFeedItem } from './read-feed-item.ts';
